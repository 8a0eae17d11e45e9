import type { ServerProps } from 'payload';
import { organisationBrand } from '../../editorial/settings/organisation-brand.ts';
import { adminText } from '../../editorial/texts/admin-text.ts';
import { registry } from '../../registry.ts';
import { BrandPicture } from './brand-picture.tsx';
import { productName } from './product-name.ts';

/** Above the forms of somebody who is not signed in: whose newsroom this is. */
export async function SignInBrand({ i18n, payload }: Pick<ServerProps, 'i18n' | 'payload'>) {
  const { name, logo } = await organisationBrand(payload, i18n.language, registry().clock());
  return (
    <div className="sign-in-brand">
      <BrandPicture logo={logo} size={72} />
      <p className="sign-in-brand__name" lang={name?.locale}>
        {name?.text ?? productName}
      </p>
      <h1 className="sign-in-brand__newsroom">{adminText(i18n.language, 'brand.signIn')}</h1>
    </div>
  );
}
