/** Tokens that can be found again in pages and feeds, and are part of no other: `T12t`, `B12b`, … */
export const token = {
  title: (text: number) => `T${String(text)}t`,
  body: (text: number) => `B${String(text)}b`,
  note: (note: number) => `N${String(note)}n`,
  notice: (notice: number) => `W${String(notice)}w`,
  name: (name: number) => `O${String(name)}o`,
};

/** Without a token in it: addresses are not what is looked through. */
export function slugOf(text: number): string {
  return `t${String(text)}`;
}
