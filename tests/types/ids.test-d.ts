import { expectTypeOf, test } from 'vitest';

test('the ids of the tree are types made from the rules', () => {
  expectTypeOf<'azure-role'>().toExtend<GuideIds.Step>();
  expectTypeOf<'role.indirect-reseller'>().toExtend<GuideIds.Answer>();
  expectTypeOf<'role.nobody'>().not.toExtend<GuideIds.Answer>();
  expectTypeOf<'azure-role'>().not.toExtend<GuideIds.Outcome>();
});

test('the ids are closed: any text is none', () => {
  expectTypeOf<string>().not.toExtend<GuideIds.Step>();
  expectTypeOf<string>().not.toExtend<GuideIds.Outcome>();
  expectTypeOf<string>().not.toExtend<GuideIds.Question>();
  expectTypeOf<string>().not.toExtend<GuideIds.Answer>();
});

test('there is at least one id of each sort', () => {
  expectTypeOf<GuideIds.Step>().not.toBeNever();
  expectTypeOf<GuideIds.Outcome>().not.toBeNever();
  expectTypeOf<GuideIds.Question>().not.toBeNever();
  expectTypeOf<GuideIds.Answer>().not.toBeNever();
});

test('a step is never an outcome', () => {
  expectTypeOf<GuideIds.Step & GuideIds.Outcome>().toBeNever();
});

test('an answer names its question', () => {
  expectTypeOf<GuideIds.Answer>().toExtend<`${GuideIds.Question}.${string}`>();
});

test('every question has an answer', () => {
  type Asked = GuideIds.Answer extends `${infer Question}.${string}` ? Question : never;
  expectTypeOf<GuideIds.Question>().toExtend<Asked>();
});

test('an answer that no step offers is no event', () => {
  expectTypeOf<'product.partner-center'>().not.toExtend<GuideIds.Answer>();
});

test('a misspelt step does not compile', () => {
  // @ts-expect-error It is called "azure-role".
  const step: GuideIds.Step = 'azure-roles';
  expectTypeOf(step).toExtend<GuideIds.Step>();
});
