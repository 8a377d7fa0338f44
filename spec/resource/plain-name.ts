/** A name without what is only its spelling: `pet_id`, `petId` and `Pet-ID` are all `petid`. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
