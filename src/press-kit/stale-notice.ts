import { releasePath } from '../model/address.ts';
import type { KitView } from './kit-view.ts';

/** That the text which a translation was made from is newer (rules §3), and where that stands; null where it is not. */
export function staleNotice({ release, t, origin }: KitView): {
  text: string;
  link: string;
  address: string;
} | null {
  if (!release.stale) return null;
  const { sourceLocale, slug } = release.stale;
  return {
    text: t(`release.stale.${sourceLocale}`),
    link: t('release.staleLink'),
    address: origin + releasePath(sourceLocale, { publicId: release.publicId, slug }),
  };
}
