import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import { attachmentName, type Row } from './row'

const head = ['what', 'value', 'ratio', 'goal', '', 'how']

/** Prints everything that was measured as one table. */
export default class TableReporter implements Reporter {
  private readonly rows: Row[] = []

  onTestEnd(_test: TestCase, { attachments }: TestResult) {
    for (const { name, body } of attachments) {
      if (name === attachmentName && body) this.rows.push(JSON.parse(body.toString()) as Row)
    }
  }

  onEnd() {
    const lines = [head, ...this.rows.map(cells)]
    const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
    const text = lines.map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    console.log(`\n${text.join('\n')}\n`)
  }
}

function cells({ what, value, unit, ratio, comparedWith, goal, remark }: Row): string[] {
  const measured = ratio ?? value
  return [
    what,
    `${shown(value)} ${unit}`,
    ratio === undefined ? '' : `${ratio.toFixed(2)} x ${comparedWith ?? ''}`,
    goal === undefined ? '' : `<= ${ratio === undefined ? `${goal} ${unit}` : `${goal} x`}`,
    goal === undefined ? '' : measured <= goal ? 'met' : 'NOT MET',
    remark ?? '',
  ]
}

const shown = (value: number) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1))
