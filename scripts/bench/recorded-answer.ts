import { request } from 'node:http';

/** What a server answered, to be answered again by another. */
export interface RecordedAnswer {
  status: number;
  /** Name, value, name, value …; without those that node:http writes by itself. */
  rawHeaders: string[];
  /** Base64. */
  body: string;
}

const writtenByNode = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/** Asks once. Throws where the status is not the one expected. */
export async function recordAnswer(
  url: string,
  headers: Record<string, string>,
  expectedStatus: number,
): Promise<RecordedAnswer> {
  const answer = await new Promise<RecordedAnswer>((resolve, reject) => {
    request(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          rawHeaders: ownHeaders(response.rawHeaders),
          body: Buffer.concat(chunks).toString('base64'),
        });
      });
    })
      .on('error', reject)
      .end();
  });
  if (answer.status !== expectedStatus)
    throw new Error(`${url} answered ${answer.status}, not ${expectedStatus}`);
  return answer;
}

/** The value of a header of a recorded answer. Throws where there is none. */
export function headerOf(answer: RecordedAnswer, name: string): string {
  const at = answer.rawHeaders.findIndex((each, index) => index % 2 === 0 && each.toLowerCase() === name);
  const value = answer.rawHeaders[at + 1];
  if (at < 0 || value === undefined) throw new Error(`The answer has no header ${name}.`);
  return value;
}

function ownHeaders(rawHeaders: string[]): string[] {
  const own: string[] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (!writtenByNode.has(name.toLowerCase())) own.push(name, value);
  }
  return own;
}
