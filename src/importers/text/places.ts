import { normaliseKhmer } from '../../language/normalise-khmer.ts';

/** Places that open many releases and that nothing in a text may vouch for, lower case. */
const known = new Set(
  (
    'phnom penh|siem reap|battambang|sihanoukville|preah sihanouk|kampong cham|kampong thom|kampong speu|kampong chhnang|' +
    'kandal|kampot|kep|takeo|prey veng|svay rieng|pursat|kratie|stung treng|mondulkiri|ratanakiri|preah vihear|' +
    'oddar meanchey|banteay meanchey|pailin|koh kong|tboung khmum|geneva|new york|washington|bangkok|hanoi|' +
    'ho chi minh city|vientiane|kuala lumpur|singapore|jakarta|manila|beijing|tokyo|seoul|delhi|new delhi|dhaka|' +
    'kathmandu|colombo|islamabad|kabul|tehran|baghdad|damascus|beirut|amman|doha|dubai|abu dhabi|riyadh|kuwait city|' +
    'muscat|sanaa|cairo|khartoum|nairobi|addis ababa|kampala|dakar|abuja|pretoria|cape town|london|paris|berlin|' +
    'vienna|rome|madrid|brussels|the hague|oslo|stockholm|copenhagen|helsinki|warsaw|prague|budapest|bucharest|sofia|' +
    'athens|istanbul|ankara|moscow|saint petersburg|st. petersburg|st petersburg|minsk|kyiv|kiev|chisinau|tbilisi|' +
    'yerevan|baku|ashgabat|dushanbe|tashkent|samarkand|bishkek|almaty|astana|ulaanbaatar|canberra|sydney|ottawa|' +
    'mexico city|havana|lima|bogota|santiago|rio de janeiro|buenos aires|male|bern|riga|vilnius|tallinn|' +
    'пномпень|сиемреап|баттамбанг|сиануквиль|москва|санкт-петербург|ашхабад|душанбе|ташкент|самарканд|бишкек|алматы|' +
    'астана|минск|баку|ереван|тбилиси|кишинёв|кишинев|киев|женева|нью-йорк|вашингтон|лондон|париж|берлин|вена|рим|' +
    'ханой|бангкок|пекин|токио|сеул|дели|нью-дели|доха|анкара|стамбул|казань|новосибирск|екатеринбург|владивосток|' +
    'улан-батор|омск|томск|пермь|тула|сочи|уфа|куба|иран|ирак|мали|перу|оман|чад|' +
    'laos|cuba|iran|iraq|mali|peru|chad|oman|togo|fiji|bonn|lviv|graz|gaza|aden|homs|poti|osh|' +
    'ភ្នំពេញ|សៀមរាប|បាត់ដំបង|ព្រះសីហនុ|កំពង់ចាម|កំពង់ធំ|កំពង់ស្ពឺ|កំពង់ឆ្នាំង|កណ្តាល|កណ្ដាល|កំពត|កែប|តាកែវ|ព្រៃវែង|' +
    'ស្វាយរៀង|ពោធិ៍សាត់|ក្រចេះ|ស្ទឹងត្រែង|មណ្ឌលគិរី|រតនគិរី|ព្រះវិហារ|ឧត្តរមានជ័យ|បន្ទាយមានជ័យ|ប៉ៃលិន|កោះកុង|ត្បូងឃ្មុំ|' +
    'ហ្សឺណែវ|ញូវយ៉ក|វ៉ាស៊ីនតោន|បាងកក|ហាណូយ|វៀងចន្ទន៍|គូឡាឡាំពួរ|សិង្ហបុរី|ហ្សាការតា|ម៉ានីល|ប៉េកាំង|តូក្យូ|សេអ៊ូល|មូស្គូ|ប៉ារីស|ឡុងដ៍'
  )
    .split('|')
    .map(normaliseKhmer),
);

const khmerKind = /^(?:រាជធានី|ខេត្ត|ក្រុង|ស្រុក|ខណ្ឌ|ឃុំ|សង្កាត់|ភូមិ|ប្រទេស)/;

/** Is this the name of a place that we know, or that says so itself (`ខេត្តកំពត`)? */
export function isKnownPlace(name: string): boolean {
  const lower = name.toLowerCase();
  return known.has(lower) || khmerKind.test(lower);
}

/** Does the text elsewhere speak of being in, from or near it: `held in Ashgabat`, `в Ашхабаде`, `នៅភ្នំពេញ`? */
export function isPlaceInText(name: string, text: string): boolean {
  const stem = /\p{Script=Cyrillic}/u.test(name) ? name.replace(/[аеийоуыьюя]$/iu, '') : name;
  if (stem.length < 2) return false;
  const escaped = stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?:(?<![\\p{L}\\p{M}])(?:in|at|from|near|to|в|во|из|под|на|около)\\s+|(?:នៅ|ក្នុង|ពី|ទៅ|ទី)[\\s\\u200B]*(?:ក្រុង|រាជធានី|ខេត្ត)?)${escaped}`,
    'iu',
  ).test(text);
}
