import { Gutter } from '@payloadcms/ui';
import type { ServerProps } from 'payload';
import { adminText, type AdminKey } from '../editorial/texts/admin-text.ts';

type Start = 'write' | 'continue' | 'picture' | 'site';

/** The first screen: what people come here to do, each one step away. */
export function Dashboard({
  i18n,
  payload,
  permissions,
  user,
}: Pick<ServerProps, 'i18n' | 'payload' | 'permissions' | 'user'>) {
  const text = (key: AdminKey, values = {}) => adminText(i18n.language, key, values);
  const { admin } = payload.config.routes;
  const mayCreate = (slug: 'press-releases' | 'media') => permissions?.collections?.[slug]?.create;
  const starts: [Start, string][] = [
    ...(mayCreate('press-releases')
      ? [['write', `${admin}/collections/press-releases/create`] as [Start, string]]
      : []),
    ['continue', `${admin}/collections/press-releases`],
    ...(mayCreate('media') ? [['picture', `${admin}/collections/media/create`] as [Start, string]] : []),
    ['site', '/'],
  ];
  return (
    <Gutter className="home">
      <h1>{text('dashboard.welcome', { name: user?.name ?? user?.email ?? '' })}</h1>
      <p className="home__question">{text('dashboard.question')}</p>
      <ul className="home__starts">
        {starts.map(([start, address]) => (
          <li key={start}>
            <a className="home__start" href={address}>
              <strong>{text(`dashboard.${start}`)}</strong>
              <span>{text(`dashboard.${start}Help`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Gutter>
  );
}
