/** Where releases are dated, as a dateline writes it. */
export const places = {
  tonleThmey: { km: 'ទន្លេថ្មី', en: 'TONLE THMEY', ru: 'ТОНЛЕ ТХМЕЙ' },
  kampongLvea: { km: 'កំពង់ល្វា', en: 'KAMPONG LVEA', ru: 'КАМПОНГ ЛВЕА' },
  boengChhuk: { km: 'បឹងឈូក', en: 'BOENG CHHUK', ru: 'БЕНГ ЧХУК' },
  prekTaNen: { km: 'ព្រែកតានេន', en: 'PREK TA NEN', ru: 'ПРЕК ТА НЕН' },
} as const;
