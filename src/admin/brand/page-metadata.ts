import type { Metadata } from 'next';
import type { Payload } from 'payload';
import { organisationBrand } from '../../editorial/settings/organisation-brand.ts';
import { registry } from '../../registry.ts';
import { productName } from './product-name.ts';

/** The mark of `dateline-mark.tsx` as an icon of a tab: without a colour of its own a tab may be dark or light. */
const markAddress = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#b3261e" stroke-width="3">' +
    '<circle cx="16" cy="16" r="13.5"/><path d="M16 2.5V10l4.5 3.5v5L16 22v7.5"/></svg>',
)}`;

/** What a screen says of itself in a tab: Payload's title of it, then whose newsroom it is. */
export async function brandedMetadata(
  { title, robots }: Metadata,
  payload: Payload,
  language: string,
): Promise<Metadata> {
  const { name, logo } = await organisationBrand(payload, language, registry().clock());
  const screen = typeof title === 'string' ? title : '';
  return {
    title: [screen, name?.text ?? productName].filter((part) => part !== '').join(' – '),
    icons: [{ rel: 'icon', url: logo?.address ?? markAddress }],
    ...(robots ? { robots } : {}),
  };
}
