import type { Endpoint, PayloadRequest } from 'payload';
import type { Problem, ProblemCode, Result } from '../../model/problem.ts';
import { registry } from '../../registry.ts';
import { accountOf, hasRole } from '../access/account.ts';
import { statusOfCode } from '../access/refusals.ts';
import { cancel } from '../commands/cancel.ts';
import type { CommandCall } from '../commands/command-call.ts';
import { correct } from '../commands/correct.ts';
import { issueEmbargoLink } from '../commands/issue-embargo-link.ts';
import { minorChange } from '../commands/minor-change.ts';
import { publish } from '../commands/publish.ts';
import { reinstate } from '../commands/reinstate.ts';
import { revokeEmbargoLink } from '../commands/revoke-embargo-link.ts';
import { withdraw } from '../commands/withdraw.ts';
import type { Act } from '../../model/possible-acts.ts';
import { releaseStates } from '../states/release-states.ts';
import { spokenProblems } from '../texts/spoken-problems.ts';

/** A command as an address gives it: its input is whatever was sent, and its schema decides. */
type Command = (call: CommandCall, input: never) => Promise<Result<unknown>>;

const acts: Record<Act, Command> = {
  publish,
  correct,
  'minor-change': minorChange,
  withdraw,
  reinstate,
  cancel,
};

const commands: Record<string, Command> = {
  ...acts,
  'issue-embargo-link': issueEmbargoLink,
  'revoke-embargo-link': revokeEmbargoLink,
};

/**
 * Below `/cms-api/press-releases/{id}`: `POST /{command}` gives a command, its input as JSON without `releaseId`; with
 * `?trial=true` it asks what would come of it. `GET /states` answers `releaseStates`.
 * Commands answer `{ ok: true, value, warnings }` or `{ ok: false, problems }`, said in the language of whoever asks; a trial
 * has the status 200 either way.
 */
export const releaseEndpoints: Endpoint[] = [
  { path: '/:id/states', method: 'get', handler: answerStates },
  ...Object.entries(commands).map(([name, command]): Endpoint => ({
    path: `/:id/${name}`,
    method: 'post',
    handler: (req) => answerCommand(req, command),
  })),
];

async function answerCommand(req: PayloadRequest, command: Command): Promise<Response> {
  const actor = accountOf(req.user);
  const body = await readJson(req);
  if (!actor) return refused(req, [notSignedIn]);
  if (!body) return refused(req, [notJson]);
  const input = { ...body, releaseId: releaseIdOf(req) };
  const isTrial = req.query['trial'] === 'true';
  const result = await command({ payload: req.payload, actor, req, isTrial }, input as never);
  // A trial was answered, whatever stands in the way: no error that a browser would put on its console.
  if (!result.ok && isTrial) return answer(200, await problemsOf(req, result.problems));
  if (!result.ok) return refused(req, result.problems);
  const warnings = await spokenProblems(req, result.warnings);
  return answer(200, { ok: true, value: result.value, warnings });
}

async function answerStates(req: PayloadRequest): Promise<Response> {
  const account = accountOf(req.user);
  if (!account || !hasRole(account, 'translator')) return refused(req, [notSignedIn]);
  const states = await releaseStates(req, releaseIdOf(req), registry().clock());
  return states ? answer(200, states) : refused(req, [unknownRelease]);
}

/** The object that was sent as JSON; null for everything else. A form of another site cannot send this type. */
async function readJson(req: PayloadRequest): Promise<object | null> {
  if (!/^application\/json\b/.test(req.headers.get('Content-Type') ?? '')) return null;
  try {
    const body: unknown = await req.json?.();
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function refused(req: PayloadRequest, problems: readonly Problem[]): Promise<Response> {
  const worst = gravest.find((code) => problems.some((problem) => problem.code === code)) ?? 'Invalid';
  return answer(statusOfCode[worst], await problemsOf(req, problems));
}

async function problemsOf(req: PayloadRequest, problems: readonly Problem[]): Promise<object> {
  return { ok: false, problems: await spokenProblems(req, problems) };
}

/** Which problem gives the answer its status. */
const gravest: readonly ProblemCode[] = ['Unavailable', 'Forbidden', 'NotFound', 'Conflict', 'Invalid'];

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

function releaseIdOf(req: PayloadRequest): string {
  return String(req.routeParams?.['id']);
}

const notSignedIn: Problem = { code: 'Forbidden', rule: 'not-signed-in', message: 'Log in first.' };
const notJson: Problem = { code: 'Invalid', rule: 'not-json', message: 'The body has to be a JSON object.' };
const unknownRelease: Problem = {
  code: 'NotFound',
  rule: 'release-unknown',
  message: 'There is no release with this id.',
};
