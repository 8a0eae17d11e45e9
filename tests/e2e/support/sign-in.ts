import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Role } from '../../../src/editorial/access/account.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { DemoNewsroom } from './demo-newsroom.ts';

/** Signs the page's context in as the demo's account of that role, and sets the language of the admin. */
export async function signIn(page: Page, demo: DemoNewsroom, role: Role, language: Locale): Promise<void> {
  const { origin, password } = demo;
  await page.context().addCookies([{ name: 'payload-lng', value: language, url: origin }]);
  const answer = await page.request.post(`${origin}/cms-api/users/login`, {
    data: { email: demo.emailOf(role), password },
    headers: { Origin: origin },
  });
  assert.equal(answer.status(), 200, await answer.text());
}
