/** Every language a release can be written in. Adding one starts here: see CONTRIBUTING.md. */
export const locales = ['km', 'en', 'ru'] as const;

export type Locale = (typeof locales)[number];

/** A value per locale, where any may be missing. A missing one is never filled in with another. */
export type Localized<T> = Partial<Record<Locale, T>>;

export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value);
}
