declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    /** Leaves out glyphs that only layout rules lead to. */
    noLayoutClosure?: boolean;
  }

  /** The font with the glyphs for these characters alone. */
  function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
  export = subsetFont;
}
