import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadingNumeral, plainDigits, shift } from '../../src/catalogue/quantity/numerals.ts';
import { readQuantity } from '../../src/catalogue/quantity.ts';

function yuan(text: string): number | string {
  const result = readQuantity(text, 'money');
  return result.ok ? result.value.low : result.problem.code;
}

describe('exact values', () => {
  test.each([
    ['7.8亿元', 780000000],
    ['1.15亿元', 115000000],
    ['0.1亿元', 10000000],
    ['0.2亿元', 20000000],
    ['0.3亿元', 30000000],
    ['0.4亿元', 40000000],
    ['0.5亿元', 50000000],
    ['0.6亿元', 60000000],
    ['0.7亿元', 70000000],
    ['0.8亿元', 80000000],
    ['0.9亿元', 90000000],
    ['912.17亿元', 91217000000],
    ['CNY 91.217 billion', 91217000000],
    ['0.00000001亿元', 1],
    ['1.005万元', 10050],
    ['USD 1.1 million', 1100000],
    ['0元', 0],
  ])('%s', (text, value) => {
    expect(yuan(text)).toBe(value);
  });

  test('every count of 万元 up to 9999, written in 亿, is exact', () => {
    for (let wan = 1; wan <= 9999; wan += 1) {
      expect(yuan(`${(wan / 10_000).toFixed(4)}亿元`)).toBe(wan * 10_000);
    }
  });
});

describe('moving the point', () => {
  test.each([
    ['7.8', 8, '780000000'],
    ['1500', -4, '0.15'],
    ['5', -1, '0.5'],
    ['0', 8, '0'],
    ['0.05', 1, '0.5'],
    ['0.05', 4, '500'],
    ['1.50', 0, '1.5'],
    ['120000', -4, '12'],
    ['00012', 0, '12'],
    ['12', -5, '0.00012'],
  ])('%s by %i', (digits, power, expected) => {
    expect(shift(digits, power)).toBe(expected);
  });

  test('there and back is the same number', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.integer({ min: -12, max: 12 }), (number, power) => {
        expect(shift(shift(String(number), power), -power)).toBe(String(number));
      }),
    );
  });

  test('it agrees with arithmetic on whole numbers', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 6), fc.integer({ min: 0, max: 8 }), (number, power) => {
        expect(Number(shift(String(number), power))).toBe(number * 10 ** power);
      }),
    );
  });
});

test('small numbers get no exponent', () => {
  expect(plainDigits(0.0000005)).toBe('0.0000005');
  expect(plainDigits(7.8)).toBe('7.8');
});

describe('where a number ends', () => {
  test.each([
    ['20,000 t', '20000'],
    ['20 000 t', '20000'],
    ['1,234,567.5元', '1234567.5'],
    ['50 120张', '50120'],
    ['3000多万元', '3000'],
  ])('%s', (text, digits) => {
    expect(leadingNumeral(text)).toMatchObject({ digits });
  });

  test.each([
    ['1,2345元', 'unclear-comma'],
    ['7,8亿元', 'unclear-comma'],
    ['20,多平方米', 'hidden-digits'],
    ['3.万元', 'unreadable'],
    ['50、60张', 'unreadable'],
  ])('%s is refused', (text, problem) => {
    expect(leadingNumeral(text)).toBe(problem);
  });
});
