import type { ServerProps } from 'payload';
import { organisationBrand } from '../../editorial/settings/organisation-brand.ts';
import { registry } from '../../registry.ts';
import { BrandPicture } from './brand-picture.tsx';

/** At the head of the path of every screen, where it leads home. */
export async function HomeIcon({ i18n, payload }: Pick<ServerProps, 'i18n' | 'payload'>) {
  const { logo } = await organisationBrand(payload, i18n.language, registry().clock());
  return <BrandPicture logo={logo} size={18} />;
}
