import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import { chart } from './charts.ts';
import { card, carousel, container, plan, taskCard } from './groups.ts';
import { alert, CONTAINABLE, contextActions, markdown } from './layout.ts';
import { byType, type Fields, list, type Problem } from './shape.ts';
import { dataTable } from './tables.ts';
import { togetherProblems } from './together.ts';

/** Where blocks stand. */
export type Surface = 'message' | 'modal' | 'home';

const { file, table, ...EVERYWHERE } = CONTAINABLE;

/** The shape of every block that a surface takes, by its `type`; another type counts as unsupported. */
const BLOCKS: Readonly<Record<Surface, Fields>> = {
  message: {
    ...EVERYWHERE,
    card,
    carousel,
    container,
    context_actions: contextActions,
    data_table: dataTable,
    data_visualization: chart,
    file,
    markdown,
    plan,
    table,
    task_card: taskCard,
  },
  modal: { ...EVERYWHERE, alert, card },
  home: { ...EVERYWHERE, card },
};

/** docs.slack.dev/reference/block-kit/blocks for messages; …/reference/views for the other two. */
const COUNT: Readonly<Record<Surface, readonly [min: number, max: number]>> = {
  message: [0, LIMITS.blocks],
  modal: [1, LIMITS.viewBlocks],
  home: [1, LIMITS.viewBlocks],
};

/** What Slack would refuse in the blocks of a surface, which stand at `pointer`; nothing when it takes them. */
export function checkBlocks(blocks: unknown, surface: Surface, pointer = '/blocks'): readonly Problem[] {
  const [min, max] = COUNT[surface];
  const problems = list(byType(BLOCKS[surface]), min, max)(blocks, pointer);
  return problems.length > 0 || !Array.isArray(blocks) ? problems : togetherProblems(blocks, pointer);
}
