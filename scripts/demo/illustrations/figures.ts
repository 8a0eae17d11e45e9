import { headgear, type Headgear } from './headgear.ts';
import { poses, type Limb, type Pose, type PoseName } from './poses.ts';
import { circle, curve, ellipse, f, group, line, path, polygon, smooth, type Point } from './svg.ts';

export interface Figure extends Headgear {
  /** The ground below, or the seat of somebody who sits. */
  at: Point;
  height: number;
  pose: PoseName;
  top: string;
  bottom: string;
  skin?: string;
  /** A life jacket or a volunteer's vest over the shirt. */
  vest?: string;
  /** Wears a sampot. */
  hasSkirt?: boolean;
  /** Children have larger heads for their height. */
  isChild?: boolean;
  isFacingLeft?: boolean;
}

/** A person in flat colours, without a face. */
export function figure(one: Figure): string {
  const { at, height, top, bottom, skin = '#96613f', vest, hasSkirt, isChild, isFacingLeft } = one;
  const joints: Pose = poses[one.pose];
  const { head, chest } = joints;
  const p = scaled(height);
  const headRadius = height * (isChild ? 0.082 : 0.062);
  return group(
    `transform="translate(${f(at[0])} ${f(at[1])})${isFacingLeft ? ' scale(-1 1)' : ''}"`,
    arm(joints, joints.farArm, { height, skin, sleeve: shaded(top) }),
    leg(joints, joints.farLeg, { height, skin, trousers: hasSkirt ? skin : shaded(bottom) }),
    leg(joints, joints.nearLeg, { height, skin, trousers: hasSkirt ? skin : bottom }),
    hasSkirt ? skirt(joints, height, bottom) : '',
    path(trunk(joints, height, 1, -0.02), top),
    vest ? jacket(joints, height, vest) : '',
    curve([p(chest), p([head[0], head[1] - 0.05])], shaded(skin), height * 0.05),
    circle(p(head), headRadius, skin),
    headgear(one, p(head), headRadius),
    arm(joints, joints.nearArm, { height, skin, sleeve: top }),
  );
}

const scaled =
  (height: number) =>
  ([x, y]: Point): Point => [x * height, -y * height];

function arm(
  { chest }: Pose,
  [elbow, hand]: Limb,
  { height, skin, sleeve }: { height: number; skin: string; sleeve: string },
): string {
  const p = scaled(height);
  const shoulder: Point = [chest[0], chest[1] + 0.02];
  const cuff: Point = [elbow[0] * 0.8 + shoulder[0] * 0.2, elbow[1] * 0.8 + shoulder[1] * 0.2];
  return (
    curve([p(shoulder), p(elbow), p(hand)], skin, height * 0.044) +
    curve([p(shoulder), p(cuff)], sleeve, height * 0.062) +
    circle(p(hand), height * 0.026, skin)
  );
}

function leg(
  { hip }: Pose,
  [knee, foot]: Limb,
  { height, skin, trousers }: { height: number; skin: string; trousers: string },
): string {
  const p = scaled(height);
  const [x, y] = p(foot);
  return (
    line([p([foot[0], foot[1] + 0.05]), p(foot)], skin, height * 0.045) +
    line([p(hip), p(knee), p([foot[0], foot[1] + 0.06])], trousers, height * 0.082) +
    ellipse([x + height * 0.022, y], height * 0.045, height * 0.018, '#2d2a32')
  );
}

/** The outline of the trunk: how wide, and how far it reaches below the hip. */
function trunk(joints: Pose, height: number, wide: number, low: number): string {
  const { chest, hip } = joints;
  const side = sideOf(joints);
  const shoulder = side(chest, -0.088 * wide, 0.035);
  return smooth(
    [
      shoulder,
      side(chest, 0, 0.06),
      side(chest, 0.088 * wide, 0.035),
      side(hip, 0.078 * wide, low),
      side(hip, 0, low - 0.02),
      side(hip, -0.078 * wide, low),
      shoulder,
    ].map(scaled(height)),
  );
}

function jacket(joints: Pose, height: number, colour: string): string {
  const side = sideOf(joints);
  const seam = [side(joints.chest, 0, 0.05), side(joints.hip, 0.005, 0.06)].map(scaled(height));
  return (
    path(trunk(joints, height, 1.04, 0.05), colour) + curve(seam, '#ffffff', height * 0.008, 'opacity=".55"')
  );
}

function skirt(joints: Pose, height: number, colour: string): string {
  const { hip, farLeg, nearLeg } = joints;
  const side = sideOf(joints);
  const [farFoot, nearFoot] = [farLeg[1], nearLeg[1]];
  const hem = [
    side(hip, -0.085, 0.04),
    side(hip, 0.085, 0.04),
    [farFoot[0] + 0.06, farFoot[1] + 0.08] as const,
    [nearFoot[0] - 0.05, nearFoot[1] + 0.08] as const,
  ];
  const rounded = `stroke="${colour}" stroke-width="${f(height * 0.03)}" stroke-linejoin="round"`;
  return polygon(hem.map(scaled(height)), colour, rounded);
}

/** From a joint so far to the side, and so far up along the spine. */
function sideOf({ chest, hip }: Pose): (from: Point, across: number, up: number) => Point {
  const lean = Math.atan2(chest[0] - hip[0], chest[1] - hip[1]);
  return ([x, y], across, up) => [x + Math.cos(lean) * across - Math.sin(lean) * up, y + Math.cos(lean) * up];
}

/** The same colour in the shade. */
export function shaded(colour: string, by = 0.78): string {
  const value = Number.parseInt(colour.slice(1), 16);
  const part = (shift: number): string =>
    Math.round(((value >> shift) & 255) * by)
      .toString(16)
      .padStart(2, '0');
  return `#${part(16)}${part(8)}${part(0)}`;
}
