import { type Form, type Front } from './form';
import { type Spacing } from './spacing';

/** Forms of a principal with all below it and the deputy beside, in rows of all heights that either has. */
export function besideDeputy(principals: Front, deputies: Front, spacing: Spacing): Form[] {
  const caps = [...new Set([...principals, ...deputies].map(({ height }) => height))];
  return caps.flatMap((cap) => {
    const principal = principals.find(({ height }) => height <= cap);
    const deputy = deputies.find(({ height }) => height <= cap);
    return principal && deputy ? [joinDeputy(principal, deputy, spacing)] : [];
  });
}

function joinDeputy(principal: Form, deputy: Form, spacing: Spacing): Form {
  const { beside, deputy: gap } = spacing;
  const boxTop = Math.max(principal.boxTop, deputy.boxTop);
  const [down, deputyDown] = [boxTop - principal.boxTop, boxTop - deputy.boxTop];
  const deputyLeft = Math.max(
    principal.topRight + gap - deputy.topLeft,
    principal.lowRight + beside - deputy.lowLeft,
    // Neither may what hangs below one stand beside the box of the other.
    principal.shoulder + down < deputy.upperEnd + deputyDown
      ? principal.lowRight + beside - deputy.topLeft
      : -Infinity,
    deputy.shoulder + deputyDown < principal.upperEnd + down
      ? principal.topRight + beside - deputy.lowLeft
      : -Infinity,
  );
  const height = Math.max(down + principal.height, deputyDown + deputy.height);
  const shift = Math.max(0, -deputyLeft - Math.min(deputy.topLeft, deputy.lowLeft));
  return {
    width: shift + Math.max(principal.width, deputyLeft + deputy.width),
    height,
    anchor: shift + principal.anchor,
    boxTop,
    topLeft: shift + principal.topLeft,
    topRight: shift + deputyLeft + deputy.topRight,
    lowLeft: shift + Math.min(principal.lowLeft, deputyLeft + deputy.lowLeft),
    lowRight: shift + Math.max(principal.lowRight, deputyLeft + deputy.lowRight),
    upperEnd: Math.max(down + principal.upperEnd, deputyDown + deputy.upperEnd),
    shoulder: Math.min(height, down + principal.shoulder, deputyDown + deputy.shoulder),
    plan: { kind: 'deputy', principal, deputy, deputyLeft },
  };
}
