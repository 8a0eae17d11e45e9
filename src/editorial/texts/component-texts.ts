import en from '../../../locales/en/admin.json' with { type: 'json' };
import km from '../../../locales/km/admin.json' with { type: 'json' };
import ru from '../../../locales/ru/admin.json' with { type: 'json' };

/** The sections of `locales/{locale}/admin.json` that the server alone uses: in the configuration of the forms, and in answers. */
const formSections = ['collections', 'fields', 'problem', 'upload', 'whom'] as const;

export type FormSection = (typeof formSections)[number];

/**
 * The strings that our components in the browser ask for (`useAdminText`), as `i18n.translations` takes them, under one
 * namespace. What labels the forms stays out: it goes to the browser with the fields.
 */
export const componentTexts = {
  km: { dateline: forComponents(km) },
  en: { dateline: forComponents(en) },
  ru: { dateline: forComponents(ru) },
};

function forComponents<Strings extends Record<FormSection, unknown>>(
  strings: Strings,
): Omit<Strings, FormSection> {
  const others = Object.entries(strings).filter(
    ([section]) => !(formSections as readonly string[]).includes(section),
  );
  return Object.fromEntries(others) as Omit<Strings, FormSection>;
}
