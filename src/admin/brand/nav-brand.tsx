import type { ServerProps } from 'payload';
import { organisationBrand } from '../../editorial/settings/organisation-brand.ts';
import { registry } from '../../registry.ts';
import { BrandPicture } from './brand-picture.tsx';
import { productName } from './product-name.ts';

/** Above the navigation: the organisation's name and logo, leading home. */
export async function NavBrand({ i18n, payload }: Pick<ServerProps, 'i18n' | 'payload'>) {
  const { name, logo } = await organisationBrand(payload, i18n.language, registry().clock());
  return (
    <a className="nav-brand" href={payload.config.routes.admin}>
      <BrandPicture logo={logo} size={32} />
      <span lang={name?.locale}>{name?.text ?? productName}</span>
    </a>
  );
}
