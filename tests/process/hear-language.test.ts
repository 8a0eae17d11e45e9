import assert from 'node:assert/strict';
import { IncomingMessage, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { describe, it } from 'node:test';
import { getRequestLanguage, parseCookies } from 'payload';
import { hearLanguage } from '../../src/process/hear-language.ts';

describe('the language of the admin', () => {
  it('is what the browser asks for, Khmer too', () => {
    assert.equal(heard({ 'accept-language': 'km' }), 'km');
    assert.equal(heard({ 'accept-language': 'km-KH,km;q=0.9,en;q=0.8' }), 'km');
    assert.equal(heard({ 'accept-language': 'fr, ru;q=0.8, en;q=0.5' }), 'ru');
  });

  it('is English for a browser that asks for none of ours', () => {
    assert.equal(heard({}), 'en');
    assert.equal(heard({ 'accept-language': 'fr' }), 'en');
    assert.equal(heard({ 'accept-language': '*' }), 'en');
  });

  it('is what somebody chose, whatever their browser asks for', () => {
    assert.equal(heard({ 'accept-language': 'km', cookie: 'payload-lng=ru' }), 'ru');
    assert.equal(heard({ 'accept-language': 'ru', cookie: 'payload-token=a; payload-lng=km' }), 'km');
  });

  it('is what the browser asks for where what was chosen is no language of ours', () => {
    assert.equal(heard({ 'accept-language': 'km', cookie: 'payload-lng=xx; a=b' }), 'km');
    assert.equal(heard({ 'accept-language': 'km', cookie: 'old-payload-lng=ru' }), 'km');
  });

  it('leaves the other cookies as they are', () => {
    const headers = { 'accept-language': 'km', cookie: 'payload-token=a.b.c' };
    assert.equal(cookiesOf(headers).get('payload-token'), 'a.b.c');
  });
});

/** What Payload makes of the request. */
function heard(headers: IncomingHttpHeaders): string {
  const supportedLanguages = { km: {}, en: {}, ru: {} };
  return getRequestLanguage({
    config: { i18n: { supportedLanguages, fallbackLanguage: 'en' }, cookiePrefix: 'payload' } as never,
    cookies: cookiesOf(headers),
    headers: new Headers({ 'accept-language': headers['accept-language'] ?? '' }),
  });
}

function cookiesOf(headers: IncomingHttpHeaders): Map<string, string> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  hearLanguage(request);
  return parseCookies(new Headers({ cookie: request.headers.cookie ?? '' }));
}
