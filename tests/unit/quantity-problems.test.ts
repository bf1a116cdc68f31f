import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, readQuantity } from '../../src/catalogue/quantity.ts';
import type { Problem, QuantityKind } from '../../src/catalogue/quantity-types.ts';

function problem(text: string, kind: QuantityKind): Problem {
  const result = readQuantity(text, kind);
  if (result.ok) throw new Error(`${text} was read`);
  return result.problem;
}

describe('each problem says what it is about', () => {
  test('3x万元', () => {
    expect(problem('3x万元', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.hidden-digits",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "value": "3x万元",
        },
      }
    `);
  });

  test('6oo亩', () => {
    expect(problem('6oo亩', 'area')).toMatchInlineSnapshot(`
      {
        "code": "quantity.letter-digits",
        "params": {
          "examples": "600亩, 约600亩, 40公顷, 120,000 m2",
          "kind": "area",
          "value": "6oo亩",
        },
      }
    `);
  });

  test('7,8亿元', () => {
    expect(problem('7,8亿元', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.unclear-comma",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "value": "7,8亿元",
        },
      }
    `);
  });

  test('600', () => {
    expect(problem('600', 'area')).toMatchInlineSnapshot(`
      {
        "code": "quantity.no-unit",
        "params": {
          "examples": "600亩, 约600亩, 40公顷, 120,000 m2",
          "kind": "area",
          "value": "600",
        },
      }
    `);
  });

  test('40 acres', () => {
    expect(problem('40 acres', 'area')).toMatchInlineSnapshot(`
      {
        "code": "quantity.unclear-unit",
        "params": {
          "examples": "600亩, 约600亩, 40公顷, 120,000 m2",
          "kind": "area",
          "unit": "acres",
          "value": "40 acres",
        },
      }
    `);
  });

  test('600亩土地', () => {
    expect(problem('600亩土地', 'area')).toMatchInlineSnapshot(`
      {
        "code": "quantity.unknown-unit",
        "params": {
          "examples": "600亩, 约600亩, 40公顷, 120,000 m2",
          "kind": "area",
          "unit": "亩土地",
          "value": "600亩土地",
        },
      }
    `);
  });

  test('600亩', () => {
    expect(problem('600亩', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.wrong-kind",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "unit": "mu",
          "unitKind": "area",
          "value": "600亩",
        },
      }
    `);
  });

  test('-5亩', () => {
    expect(problem('-5亩', 'area')).toMatchInlineSnapshot(`
      {
        "code": "quantity.negative",
        "params": {
          "examples": "600亩, 约600亩, 40公顷, 120,000 m2",
          "kind": "area",
          "value": "-5亩",
        },
      }
    `);
  });

  test('5亿—3亿元', () => {
    expect(problem('5亿—3亿元', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.range-order",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "value": "5亿—3亿元",
        },
      }
    `);
  });

  test('12345678901234567元', () => {
    expect(problem('12345678901234567元', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.too-long",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "value": "12345678901234567元",
        },
      }
    `);
  });

  test('近3000万元以上', () => {
    expect(problem('近3000万元以上', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.two-qualifiers",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "value": "近3000万元以上",
        },
      }
    `);
  });

  test('注册资本1500万元', () => {
    expect(problem('注册资本1500万元', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.registered-capital",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "value": "注册资本1500万元",
        },
      }
    `);
  });

  test('愿意投资3000万元', () => {
    expect(problem('愿意投资3000万元', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.unreadable",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "value": "愿意投资3000万元",
        },
      }
    `);
  });

  test('nothing', () => {
    expect(problem('', 'money')).toMatchInlineSnapshot(`
      {
        "code": "quantity.empty",
        "params": {
          "examples": "30亿元, 3000万元, 12亿元以上, USD 40 million",
          "kind": "money",
          "value": "",
        },
      }
    `);
  });
});

describe('refused, with its reason', () => {
  test.each<[string, QuantityKind, string]>([
    ['20xx万元', 'money', 'hidden-digits'],
    ['愿意投资20xx万元', 'money', 'hidden-digits'],
    ['约4x平方米', 'area', 'hidden-digits'],
    ['××亿元', 'money', 'hidden-digits'],
    ['***万元', 'money', 'hidden-digits'],
    ['20,多平方米', 'area', 'hidden-digits'],
    ['30,多平方米，六栋', 'area', 'hidden-digits'],
    ['1O0亩', 'area', 'letter-digits'],
    ['1l0亩', 'area', 'letter-digits'],
    ['30亿', 'money', 'no-unit'],
    ['40 million', 'money', 'no-unit'],
    ['50–120', 'count', 'no-unit'],
    ['$40m', 'money', 'unclear-unit'],
    ['¥40m', 'money', 'unclear-unit'],
    ['40 acres', 'area', 'unclear-unit'],
    ['600亩土地', 'area', 'unknown-unit'],
    ['40 m', 'money', 'wrong-kind'],
    ['2万吨', 'rate', 'wrong-kind'],
    ['2万吨/年', 'mass', 'wrong-kind'],
    ['110kV', 'power', 'wrong-kind'],
    ['负3亩', 'area', 'negative'],
    ['−3 mu', 'area', 'negative'],
    ['120—50张', 'count', 'range-order'],
    ['12345678901234567元', 'money', 'too-long'],
    ['99999999亿元', 'money', 'too-long'],
    ['不超过3亿元以上', 'money', 'two-qualifiers'],
    ['注册资金50万元', 'money', 'registered-capital'],
    ['registered capital CNY 15 million', 'money', 'registered-capital'],
    ['年产2万吨', 'rate', 'unreadable'],
    ['百分之五', 'share', 'unreadable'],
    ['厂房7000平方米、宿舍800平方米', 'area', 'unreadable'],
    ['7000平方米、800平方米', 'area', 'unreadable'],
    ['床位50—120张', 'count', 'unreadable'],
    ['22批180余人次', 'count', 'unreadable'],
    ['50–60–70张', 'count', 'unreadable'],
    ['USD 3 million to EUR 5 million', 'money', 'unreadable'],
    ['30米×20米', 'area', 'unreadable'],
    ['16亿元（一期2亿）', 'money', 'no-unit'],
    ['16亿元（含设备）', 'money', 'unreadable'],
    ['亩', 'area', 'unreadable'],
    ['CNY/mu', 'price', 'unreadable'],
    ['未定', 'money', 'unreadable'],
    ['   ', 'money', 'empty'],
  ])('%s', (text, kind, reason) => {
    expect(problem(text, kind).code).toBe(`quantity.${reason}`);
  });
});

test('a long text is refused at once', () => {
  const started = performance.now();
  expect(problem('600亩（'.repeat(100_000), 'area').code).toBe('quantity.unreadable');
  expect(performance.now() - started).toBeLessThan(1000);
});

test('every example is itself readable', () => {
  for (const [kind, examples] of Object.entries(EXAMPLES) as [QuantityKind, string][]) {
    for (const example of examples.split(', ')) {
      expect(readQuantity(example, kind), `${kind}: ${example}`).toMatchObject({ ok: true });
    }
  }
});

test('nothing throws, and what is refused says what was written', () => {
  const pieces = fc.constantFrom(
    ...'0123456789.,、—-万亿元亩多约近余以上 xXo()（）%/每kVm一期至'.split(''),
  );
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces }));
  const kinds = fc.constantFrom(...(Object.keys(EXAMPLES) as QuantityKind[]));
  fc.assert(
    fc.property(texts, kinds, (text, kind) => {
      const result = readQuantity(text, kind);
      if (!result.ok) return result.problem.params['value'] === text;
      const { low, high, kind: read } = result.value;
      return read === kind && low >= 0 && low <= high && Number.isFinite(high);
    }),
    { numRuns: 3000 },
  );
});
