import { foldText } from '../organisation/fold';
import { relations, type Relation } from '../organisation/model';
import { answerWords, kindWords } from '../organisation/words';
import { type Draft } from './draft';
import { type Labelled } from './labels';

/** Takes what a labelled line says into the draft. False where it says nothing that fits its place: then it is a line like others. */
export function applyLabel(draft: Draft, { label, args, value }: Labelled, line: number): boolean {
  const role = draft.openRole;
  if (label === 'body' || label === 'lines' || args.length > 0) draft.isOurs = true;
  switch (label) {
    case 'body':
      draft.close();
      draft.addBody(args[0] ?? '', value, args[1] ?? '', line);
      draft.use(line, 'heading');
      return true;
    case 'track':
      draft.openTrack(value === nothing ? '' : value, line);
      return true;
    case 'unit':
      draft.openUnit(value === nothing ? '' : value, line);
      return true;
    case 'parent':
    case 'ownBylaw': {
      const isKept =
        label === 'parent'
          ? draft.setParent(value)
          : draft.setOwnBylaw(answerWords.get(foldText(value)) === 'yes');
      if (isKept) draft.use(line, 'fact');
      return isKept;
    }
    case 'lines':
      draft.use(line, 'fact');
      return true;
    case 'role':
      draft.startRole(value, args[0] ?? '', line, true);
      return true;
    case 'note':
      draft.note(value, line);
      return true;
    default:
      return role !== undefined && applyToRole(draft, { label, args, value }, line);
  }
}

/** What stands where a track or unit is named that there is none. */
export const nothing = '—';

function applyToRole(draft: Draft, { label, args, value }: Labelled, line: number): boolean {
  const role = draft.openRole!;
  switch (label) {
    case 'titleEn':
      role.titleEn = value;
      draft.use(line, 'fact');
      return true;
    case 'kind': {
      const kind = kindWords.get(foldText(value));
      if (kind === undefined) return false;
      role.kind = kind;
      draft.use(line, 'fact');
      return true;
    }
    case 'lead':
      draft.setLead(value, line);
      return true;
    case 'duty':
      if (args[0]?.includes('.') && role.duties.length > 0) draft.addPart(value, line, args[0]);
      else draft.addDuty(null, value, line, args[0]);
      return true;
    case 'cadence':
      draft.setCadence(value, line);
      return true;
    case 'ownUnit':
    case 'ownTrack':
      if (role.duties.length > 0 || value === '') return false;
      draft.placeRole(label === 'ownUnit' ? 'unit' : 'track', value, line);
      return true;
    default: {
      if (!isRelation(label) || value + (args[0] ?? '') === '') return false;
      const basis = (args[1] ?? '').split(/[؛;]/u).map((duty) => duty.trim());
      draft.report(
        args[0] ?? value,
        label,
        basis.filter((duty) => duty !== ''),
        line,
      );
      return true;
    }
  }
}

function isRelation(label: string): label is Relation {
  return (relations as readonly string[]).includes(label);
}
