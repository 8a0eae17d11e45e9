import { circle, drawing, path, type Drawing } from './svg.ts';

const round = 'stroke-width="26" stroke-linecap="round"';

/** The society's mark: a lotus bud that is a roof, above two waves. No emblem of any real society. */
export function logo(): Drawing {
  const [deep, river, ochre] = ['#123f47', '#2f7f86', '#e0a445'];
  return drawing(
    640,
    640,
    circle([320, 320], 312, deep),
    circle([320, 320], 288, 'none', `stroke="${ochre}" stroke-width="7"`),
    path('M320 112Q420 210 420 300Q420 372 320 392Q220 372 220 300Q220 210 320 112Z', '#f7efdc'),
    path('M212 214Q150 290 176 352Q206 398 296 396Q206 352 212 214Z', ochre),
    path('M428 214Q490 290 464 352Q434 398 344 396Q434 352 428 214Z', ochre),
    path('M320 196L376 262L356 262L356 330L284 330L284 262L264 262Z', deep),
    path('M128 448Q176 412 224 448T320 448T416 448T512 448', 'none', `stroke="#f7efdc" ${round}`),
    path('M176 508Q224 472 272 508T368 508T464 508', 'none', `stroke="${river}" ${round}`),
  );
}
