/**
 * Spellings that a text of ours must not have: all texts spell after the dictionary of Chuon Nath (ក្ដៅ, កណ្ដាល, ផ្ដល់,
 * សប្ដាហ៍, ម្ដាយ, ស្ដាប់ with ្ដ; ទូរសព្ទ; ឱ្យ), so that one word looks the same on a page and in the admin around it.
 */
export const otherKhmerSpelling = /[ណផបម]្ត|ក្ត(?:ៅ|ារ|ី)|ស្ត(?:ាប់|ាំ|ារ)|[តន]្ដ|ទូរស័ព្ទ|ឲ្យ|អោយ/u;
