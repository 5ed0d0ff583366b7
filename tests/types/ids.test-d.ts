import { expectTypeOf, test } from 'vitest';

test('the ids of the tree are types made from the rules', () => {
  expectTypeOf<'azure-role'>().toExtend<GuideIds.Step>();
  expectTypeOf<'role.indirect-reseller'>().toExtend<GuideIds.Answer>();
  expectTypeOf<'role.nobody'>().not.toExtend<GuideIds.Answer>();
  expectTypeOf<'azure-role'>().not.toExtend<GuideIds.Outcome>();
});
