import type { Brand } from '../../editorial/settings/organisation-brand.ts';
import { DatelineMark } from './dateline-mark.tsx';

/** The organisation's logo or, without one, our mark. Beside a name that says the same, so it has no words. */
export function BrandPicture({ logo, size }: { logo: Brand['logo']; size: number }) {
  if (!logo) return <DatelineMark size={size} />;
  return (
    <img
      alt=""
      className="brand-picture"
      height={size}
      src={logo.address}
      width={Math.round((size * logo.width) / logo.height)}
    />
  );
}
