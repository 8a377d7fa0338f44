/** The kinds of function that an app may have. */
export type FunctionKind =
  | 'connectorInstaller'
  | 'stepInstaller'
  | 'update'
  | 'preUninstall'
  | 'stepUninstaller'
  | 'connectorUninstaller'
  | 'persistSettings'
  | 'refreshMetadata'
  | 'changeEdition'
  | 'getMappingMetadata'
  | 'step'
  | 'initChild'
  | 'updateResource'
  | 'preSave'
  | 'formInit'
  | 'preSavePage'
  | 'preMap'
  | 'postMap'
  | 'postSubmit'
  | 'postAggregate'
  | 'postResponseMap'
  | 'pingWrapper'
  | 'exportWrapper'
  | 'importWrapper';

/** The `type` that a call names: the group of the module where the function stands. */
export type FunctionType = 'hook' | 'wrapper' | 'setting' | 'installer' | 'uninstaller' | 'utility';

/** How a kind of function is called. */
export interface KindOfFunction<Kind extends FunctionKind> {
  /** The `type` of the call; `undefined` where the function stands in the module itself, as in the newer framework. */
  readonly type: FunctionType | undefined;
  /** The schema of what it is given. */
  readonly options: `${Capitalize<Kind>}Options`;
  /** The schema of what it calls back with. */
  readonly result: `${Capitalize<Kind>}Result`;
}

/** How each kind of function is called. */
export const functionKinds: { readonly [Kind in FunctionKind]: KindOfFunction<Kind> } = {
  connectorInstaller: kind('ConnectorInstaller', 'installer'),
  stepInstaller: kind('StepInstaller', 'installer'),
  update: kind('Update', 'installer'),
  preUninstall: kind('PreUninstall', 'uninstaller'),
  stepUninstaller: kind('StepUninstaller', 'uninstaller'),
  connectorUninstaller: kind('ConnectorUninstaller', 'uninstaller'),
  persistSettings: kind('PersistSettings', 'setting'),
  refreshMetadata: kind('RefreshMetadata', 'setting'),
  changeEdition: kind('ChangeEdition', 'setting'),
  getMappingMetadata: kind('GetMappingMetadata', 'setting'),
  step: kind('Step', undefined),
  initChild: kind('InitChild', undefined),
  updateResource: kind('UpdateResource', undefined),
  preSave: kind('PreSave', undefined),
  formInit: kind('FormInit', undefined),
  preSavePage: kind('PreSavePage', 'hook'),
  preMap: kind('PreMap', 'hook'),
  postMap: kind('PostMap', 'hook'),
  postSubmit: kind('PostSubmit', 'hook'),
  postAggregate: kind('PostAggregate', 'hook'),
  postResponseMap: kind('PostResponseMap', 'hook'),
  pingWrapper: kind('PingWrapper', 'wrapper'),
  exportWrapper: kind('ExportWrapper', 'wrapper'),
  importWrapper: kind('ImportWrapper', 'wrapper'),
};

/** Whether a text names a kind of function. */
export function isFunctionKind(text: string): text is FunctionKind {
  return Object.hasOwn(functionKinds, text);
}

function kind<Name extends string>(
  name: Name,
  type: FunctionType | undefined,
): { readonly type: FunctionType | undefined; readonly options: `${Name}Options`; readonly result: `${Name}Result` } {
  return { type, options: `${name}Options`, result: `${name}Result` };
}
