import type { Point } from './svg.ts';

/** Two joints: elbow and hand, or knee and foot. */
export type Limb = readonly [Point, Point];

/** Joints in heights of the figure: to the right, and up from the ground. */
export interface Pose {
  head: Point;
  chest: Point;
  hip: Point;
  farArm: Limb;
  nearArm: Limb;
  farLeg: Limb;
  nearLeg: Limb;
}

export type PoseName = keyof typeof poses;

/** Facing right; in hundredths: head, chest, hip; far elbow and hand, near ones; far knee and foot, near ones. */
export const poses = {
  standing: pose('1,91 0,77 0,50', '10,62 10,46 -10,62 -9,46', '4,26 5,0 -3,26 -5,0'),
  walking: pose('3,90 1,76 0,50', '10,63 17,52 -9,62 -12,47', '8,28 13,0 -2,26 -14,3'),
  carrying: pose('2,90 0,76 0,50', '11,62 22,62 4,60 20,58', '7,27 10,0 -2,26 -10,1'),
  reaching: pose('6,90 3,76 0,50', '17,72 30,74 14,66 28,66', '6,26 9,0 -4,26 -9,0'),
  pointing: pose('2,91 0,77 0,50', '15,82 28,92 -10,62 -6,47', '5,26 7,0 -3,26 -6,0'),
  waving: pose('1,91 0,77 0,50', '15,80 16,99 -10,62 -9,46', '4,26 5,0 -3,26 -5,0'),
  sitting: pose('3,68 0,54 -2,27', '10,42 21,36 5,39 18,33', '20,28 21,2 17,26 15,0'),
  crouching: pose('14,60 7,48 -6,24', '20,40 30,28 14,36 26,24', '15,26 10,0 8,10 -8,2'),
  kneeling: pose('17,62 10,50 0,26', '20,38 24,20 17,36 26,20', '14,6 -4,2 10,5 -10,2'),
  rowing: pose('10,66 5,53 -4,27', '17,47 26,44 15,40 25,38', '17,30 24,8 14,28 20,6'),
  poling: pose('6,90 2,76 0,50', '14,72 17,84 12,60 16,56', '7,26 12,0 -5,26 -10,0'),
  writing: pose('5,90 1,77 0,50', '12,62 20,64 4,60 16,58', '4,26 5,0 -3,26 -5,0'),
} satisfies Record<string, Pose>;

function pose(body: string, arms: string, legs: string): Pose {
  const [head, chest, hip] = points(body);
  const [farElbow, farHand, nearElbow, nearHand] = points(arms);
  const [farKnee, farFoot, nearKnee, nearFoot] = points(legs);
  return {
    head,
    chest,
    hip,
    farArm: [farElbow, farHand],
    nearArm: [nearElbow, nearHand],
    farLeg: [farKnee, farFoot],
    nearLeg: [nearKnee, nearFoot],
  };
}

function points(text: string): [Point, Point, Point, Point] {
  return text.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map((each) => Number(each) / 100);
    return [x, y];
  }) as [Point, Point, Point, Point];
}
