import { type EditPlan } from '../organisation/edit';
import { isRefusal, type Planned, type Refusal } from '../organisation/planning/context';

/** An edit that cannot be planned, found out before anything is written. */
export class PlanRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** The plan. @throws PlanRefused where it was refused */
export function requirePlan(planned: Planned): EditPlan {
  if (isRefusal(planned)) throw new PlanRefused(planned);
  return planned;
}
