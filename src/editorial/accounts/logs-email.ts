import type { EmailAdapter } from 'payload';

/** Where no mail server is set: says in the log that there was a letter, and nothing of what stood in it. */
export const logsEmail: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'dateline@dateline.invalid',
  defaultFromName: 'Dateline',
  sendEmail: ({ subject }) => {
    payload.logger.warn({ subject }, 'An e-mail was not sent: no mail server is set.');
    return Promise.resolve();
  },
});
