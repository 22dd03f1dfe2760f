import { goBackToStills, layOutForStages, sayThatStagesRun } from '../scenes/head-script.ts';
import { keepForSaving } from '../scenes/keep-for-saving.ts';
import { startEvidence } from './evidence-explorer.ts';
import { partsOf } from './evidence-parts.ts';

startEvidence(partsOf(document)).then(
  () => {
    layOutForStages();
    sayThatStagesRun();
  },
  (error: unknown) => {
    goBackToStills();
    console.error('The evidence stays in its stills.', error);
  },
);

keepForSaving(document);
