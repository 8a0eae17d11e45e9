/** Tokens that can be found again in pages and feeds, and are part of no other: `T12t`, `B12b`, … */
export const token = {
  title: (text: number) => `T${String(text)}t`,
  body: (text: number) => `B${String(text)}b`,
  /** The words of the link in a body. */
  link: (text: number) => `L${String(text)}l`,
  note: (note: number) => `N${String(note)}n`,
  notice: (notice: number) => `W${String(notice)}w`,
  name: (name: number) => `O${String(name)}o`,
};

/** Can be found again like a token, and is none. */
export function slugOf(text: number): string {
  return `s${String(text)}s`;
}
