import { type Mention } from '../organisation/mentions';
import { type ProposedLine } from './model';

/** A text of a role with where it stands; `number` 0 is the lead-in. */
export type RoleText = Readonly<{
  /** Index of the role among the roles of the organisation. */
  role: number;
  number: string;
  text: string;
  /** Index among the lines of the regulation. */
  line: number;
  mentions: readonly Mention[];
}>;

/** A line before it is decided whether it is taken. */
export type Suggestion = Omit<ProposedLine, 'rivals' | 'isTaken'>;
