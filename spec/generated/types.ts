// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
export interface paths {
    readonly "/integrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all integrations.
         * @description A page of integrations, oldest first, as a bare array.
         */
        readonly get: operations["listIntegrations"];
        readonly put?: never;
        /**
         * Create a new integration.
         * @description Only `name` is required. The answer holds the new record, its `_id` included.
         */
        readonly post: operations["createIntegration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific integration.
         * @description One integration, whole.
         */
        readonly get: operations["getIntegration"];
        /**
         * Update a specific integration.
         * @description Replaces the integration: a field that is left out is erased. The fields marked `readOnly` stay as they are, whatever the body says.
         */
        readonly put: operations["updateIntegration"];
        readonly post?: never;
        /**
         * Delete a specific integration.
         * @description Removes the integration; a later request for it is answered 404.
         */
        readonly delete: operations["deleteIntegration"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/clone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Clone a specific integration.
         * @description Makes a copy, whose `_sourceId` is the integration's `_id`. The copy keeps its steps and settings as they are; an update in progress is not copied.
         */
        readonly post: operations["cloneIntegration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/installer/{function}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Run an installer function of a SmartConnector.
         * @description Does the installation step that names the function as its `installerFunction`. When it succeeds, the step is `completed`; when no step with an `installerFunction` is left, `mode` becomes `settings`. The steps may be done in any order, and a step that is completed may be done again.
         */
        readonly put: operations["runInstaller"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/uninstaller/{function}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Run an uninstaller function of a SmartConnector.
         * @description Undoes the installation step that names the function as its `uninstallerFunction`. When it succeeds, the step is no longer `completed`; when no completed step with an `uninstallerFunction` is left, the integration goes. The steps may be undone in any order.
         */
        readonly put: operations["runUninstaller"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/settings/{function}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Run a settings function of a SmartConnector.
         * @description Changes the settings of an integration that is installed. Which settings functions an app has is told nowhere; here every name is one.
         */
        readonly put: operations["runSettings"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/install": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Start uninstalling a SmartConnector.
         * @description Sets `mode` to `uninstall`, so that the uninstaller functions can be run. An integration that has no completed step with an `uninstallerFunction` goes at once.
         */
        readonly delete: operations["uninstallIntegration"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tokenInfo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the user that the token belongs to.
         * @description Clients call it to find out whether a token is good. Beyond the seed.
         */
        readonly get: operations["getTokenInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Twenty-four lower-case hexadecimal digits. */
        readonly ObjectId: string;
        /**
         * Format: date-time
         * @description A moment in UTC, to the millisecond.
         */
        readonly Timestamp: string;
        /** @description Names or dotted paths, separated by commas; empty means no choice at all. */
        readonly FieldList: string;
        /** @description How authentication fails. */
        readonly Message: {
            /** @description What failed. */
            readonly message: string;
        };
        /** @description How everything else fails, one entry for each fault. */
        readonly ErrorList: {
            /** @description At least one. */
            readonly errors: readonly components["schemas"]["Error"][];
        };
        /** @description One fault. */
        readonly Error: {
            /**
             * @description What kind of fault, for programs.
             * @enum {string}
             */
            readonly code: "forbidden" | "invalid_field" | "invalid_json" | "invalid_query_params" | "invalid_ref" | "missing_required_field" | "not_found" | "payload_too_large" | "rate_limited" | "unsupported_media_type" | "update_not_allowed";
            /** @description What failed, for people. */
            readonly message: string;
            /** @description A dotted path into the body, array indexes included; or the parameter. */
            readonly field?: string;
        };
        /**
         * @description SmartConnector only. `install`: it is being installed; `settings`: it is installed and its settings page is open; `uninstall`: it is being uninstalled.
         * @enum {string}
         */
        readonly Mode: "install" | "settings" | "uninstall";
        /** @description SmartConnector only. Its configuration, free in form; kept exactly as sent. */
        readonly Settings: {
            readonly [key: string]: unknown;
        };
        /** @description One step of installing a SmartConnector. */
        readonly InstallStep: {
            /** @description What a person calls the step. */
            readonly name?: string;
            /** @description What the step does. */
            readonly description?: string;
            /** @description The picture shown beside the step, relative to the application. */
            readonly imageURL?: string;
            /** @description Where a person installs the bundle of this step; may be empty. */
            readonly installURL?: string;
            /** @description Whether the step is done. */
            readonly completed?: boolean;
            /** @description The function that does and verifies the step. */
            readonly installerFunction?: string;
            /** @description The function that undoes the step. */
            readonly uninstallerFunction?: string;
            /** @description The connection that the step configures. */
            readonly _connectionId?: components["schemas"]["ObjectId"];
        };
        /** @description A step of the newer framework; kept exactly as sent. */
        readonly FrameworkStep: {
            /** @description What a person calls the step. */
            readonly name?: string;
            /** @description What the step does. */
            readonly description?: string;
            /** @description The picture shown beside the step. Here with a small `l`. */
            readonly imageUrl?: string;
            /** @description The kind of step. */
            readonly type?: string;
            /** @description Whether the step is done. */
            readonly completed?: boolean;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description An integration as a list shows it. `include` and `exclude` may leave out all but `_id` and `name`. */
        readonly IntegrationListItem: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the integration; not unique. */
            readonly name: string;
            /** @description A sentence about the integration. */
            readonly description?: string;
            /** @description A longer text about the integration. */
            readonly readme?: string;
            /** @description Whether it lives in the sandbox; chosen when created. */
            readonly sandbox?: boolean;
            /** @description The SmartConnector that this integration is an installation of. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
            /** @description SmartConnector only. The installation steps, in order, with the state of each. */
            readonly install?: readonly components["schemas"]["InstallStep"][];
            /** @description The installation steps of the newer framework. */
            readonly installSteps?: readonly components["schemas"]["FrameworkStep"][];
            /** @description The uninstallation steps of the newer framework. */
            readonly uninstallSteps?: readonly components["schemas"]["FrameworkStep"][];
            readonly mode?: components["schemas"]["Mode"];
            readonly settings?: components["schemas"]["Settings"];
            /** @description SmartConnector only. The version of the app that runs in the account. */
            readonly version?: string;
            /** @description SmartConnector only. Set by the service when a managed update is pushed; the app sets it back to false. */
            readonly updateInProgress?: boolean;
            /** @description The connections registered with the integration. */
            readonly _registeredConnectionIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The integration that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
            /** @description The template that this one was installed from. */
            readonly _templateId?: components["schemas"]["ObjectId"];
            /** @description The integration that this one is a child of. */
            readonly _parentId?: components["schemas"]["ObjectId"];
        };
        /** @description An integration, whole. */
        readonly Integration: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified: components["schemas"]["Timestamp"];
            /** @description What a person calls the integration; not unique. */
            readonly name: string;
            /** @description A sentence about the integration. */
            readonly description?: string;
            /** @description A longer text about the integration. */
            readonly readme?: string;
            /** @description Whether it lives in the sandbox; chosen when created. */
            readonly sandbox?: boolean;
            /** @description The SmartConnector that this integration is an installation of. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
            /** @description SmartConnector only. The installation steps, in order, with the state of each. */
            readonly install?: readonly components["schemas"]["InstallStep"][];
            /** @description The installation steps of the newer framework. */
            readonly installSteps?: readonly components["schemas"]["FrameworkStep"][];
            /** @description The uninstallation steps of the newer framework. */
            readonly uninstallSteps?: readonly components["schemas"]["FrameworkStep"][];
            readonly mode?: components["schemas"]["Mode"];
            readonly settings?: components["schemas"]["Settings"];
            /** @description SmartConnector only. The version of the app that runs in the account. */
            readonly version?: string;
            /** @description SmartConnector only. Set by the service when a managed update is pushed; the app sets it back to false. */
            readonly updateInProgress?: boolean;
            /** @description The connections registered with the integration. */
            readonly _registeredConnectionIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The integration that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
            /** @description The template that this one was installed from. */
            readonly _templateId?: components["schemas"]["ObjectId"];
            /** @description The integration that this one is a child of. */
            readonly _parentId?: components["schemas"]["ObjectId"];
        };
        /** @description What a client may send to create an integration. A `readOnly` field is accepted and ignored. */
        readonly IntegrationCreate: {
            /** @description Ignored; the service gives one. */
            readonly _id?: unknown;
            /** @description Ignored. */
            readonly createdAt?: unknown;
            /** @description Ignored. */
            readonly lastModified?: unknown;
            readonly name: components["schemas"]["Name"];
            /** @description A sentence about the integration. */
            readonly description?: string;
            /** @description A longer text about the integration. */
            readonly readme?: string;
            /**
             * @description Whether it lives in the sandbox.
             * @default false
             */
            readonly sandbox: boolean;
            /** @description Makes a SmartConnector integration; the service sets it when an app is installed. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
            /** @description The installation steps. */
            readonly install?: readonly components["schemas"]["InstallStep"][];
            /** @description The installation steps of the newer framework. */
            readonly installSteps?: readonly components["schemas"]["FrameworkStep"][];
            /** @description The uninstallation steps of the newer framework. */
            readonly uninstallSteps?: readonly components["schemas"]["FrameworkStep"][];
            readonly mode?: components["schemas"]["Mode"];
            readonly settings?: components["schemas"]["Settings"];
            /** @description The version of the app. */
            readonly version?: string;
            /** @description Whether an update is being applied. */
            readonly updateInProgress?: boolean;
            /**
             * @description The connections registered with the integration.
             * @default []
             */
            readonly _registeredConnectionIds: readonly components["schemas"]["ObjectId"][];
            /** @description Ignored. */
            readonly _sourceId?: unknown;
            /** @description Ignored. */
            readonly _templateId?: unknown;
            /** @description Ignored. */
            readonly _parentId?: unknown;
        };
        /** @description The whole integration as a client wants it to be. A `readOnly` field is accepted and ignored, and stays as it was. */
        readonly IntegrationReplace: {
            /** @description Ignored; stays as it was. */
            readonly _id?: unknown;
            /** @description Ignored; stays as it was. */
            readonly createdAt?: unknown;
            /** @description Ignored, a stale one too; there is no version lock. */
            readonly lastModified?: unknown;
            readonly name: components["schemas"]["Name"];
            /** @description A sentence about the integration. */
            readonly description?: string;
            /** @description A longer text about the integration. */
            readonly readme?: string;
            /** @description Ignored; chosen when created. */
            readonly sandbox?: unknown;
            /** @description Ignored; stays as it was. */
            readonly _connectorId?: unknown;
            /** @description The installation steps. */
            readonly install?: readonly components["schemas"]["InstallStep"][];
            /** @description The installation steps of the newer framework. */
            readonly installSteps?: readonly components["schemas"]["FrameworkStep"][];
            /** @description The uninstallation steps of the newer framework. */
            readonly uninstallSteps?: readonly components["schemas"]["FrameworkStep"][];
            readonly mode?: components["schemas"]["Mode"];
            readonly settings?: components["schemas"]["Settings"];
            /** @description The version of the app; app code raises it as the last step of an update. */
            readonly version?: string;
            /** @description App code sets it back to false when an update is done. */
            readonly updateInProgress?: boolean;
            /** @description The connections registered with the integration. */
            readonly _registeredConnectionIds?: readonly components["schemas"]["ObjectId"][];
            /** @description Ignored; stays as it was. */
            readonly _sourceId?: unknown;
            /** @description Ignored; stays as it was. */
            readonly _templateId?: unknown;
            /** @description Ignored; stays as it was. */
            readonly _parentId?: unknown;
        };
        /** @description What a person calls the integration; not unique, and the only field that is required. */
        readonly Name: string;
        /** @description How the copy differs from the original. */
        readonly CloneRequest: {
            /** @description The name of the copy. Left out, it is `Clone - ` and the name of the original. */
            readonly name?: string;
            /** @description Whether the copy lives in the sandbox. Left out, it lives where the original does. */
            readonly sandbox?: boolean;
            /** @description By the `_id` of a connection of the original, the `_id` of the connection that the copy uses in its place: in its installation steps and among its registered connections. */
            readonly connectionMap?: {
                readonly [key: string]: components["schemas"]["ObjectId"];
            };
        };
        /** @description What a function is called with; free in form, and handed to the function as it came. */
        readonly FunctionInput: {
            readonly [key: string]: unknown;
        };
        /** @description What a settings function is called with; free in form, and handed to the function as it came. */
        readonly SettingsInput: {
            /** @description The settings to change. Each takes the place of the one of its name; those that are not named stay. */
            readonly settings?: components["schemas"]["Settings"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What a function answered. */
        readonly FunctionResult: {
            /** @description Whether it succeeded; where not, nothing has changed. */
            readonly success: boolean;
            /** @description What a person is told. */
            readonly message?: string;
        };
        /** @description What an installer function answered. */
        readonly InstallerResult: {
            /** @description Whether it succeeded; where not, nothing has changed. */
            readonly success: boolean;
            /** @description What a person is told. */
            readonly message?: string;
            /** @description The steps that the call has changed, as they now are. */
            readonly stepsToUpdate: readonly components["schemas"]["InstallStep"][];
        };
        /** @description What a settings function answered. */
        readonly SettingsResult: {
            /** @description Whether it succeeded; where not, nothing has changed. */
            readonly success: boolean;
            /** @description What a person is told. */
            readonly message?: string;
            /** @description What is not applied yet; `false` where that is nothing. Its form is published nowhere. */
            readonly pending: boolean | {
                readonly [key: string]: unknown;
            };
        };
        /** @description Whom a token belongs to. */
        readonly TokenInfo: {
            /** @description The user's id. */
            readonly _userId: components["schemas"]["ObjectId"];
        };
    };
    responses: {
        /** @description A query parameter is not valid. Code `invalid_query_params`. */
        readonly InvalidQuery: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The `_id` in the path is malformed. Code `invalid_ref`. */
        readonly InvalidId: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The body is not JSON. Code `invalid_json`. */
        readonly InvalidJson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The `_id` in the path is malformed (`invalid_ref`), or the body is not JSON (`invalid_json`). */
        readonly InvalidIdOrJson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description No token, or one that is bad, revoked or expired. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Message"];
            };
        };
        /** @description The token may only read. Code `forbidden`. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description There is no record with this `_id` (`invalid_ref`), or no such path (`not_found`). */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The body is larger than the service takes. Code `payload_too_large`. */
        readonly PayloadTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The body is not JSON by its Content-Type. Code `unsupported_media_type`. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The body is JSON, but not as this document describes it. Codes `missing_required_field`, `invalid_field`, `invalid_ref`, `update_not_allowed`; one entry for each fault. */
        readonly InvalidBody: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description Too many requests. Code `rate_limited`. */
        readonly RateLimited: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description There is no record with this `_id`, or none of its steps names this function. Code `invalid_ref`; `field` tells which. */
        readonly NoSuchFunction: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The body is JSON, but not an object as the function takes it (`invalid_field`); or the integration is not in the `mode` for the function, or is being updated (`update_not_allowed`). */
        readonly FunctionRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
    };
    parameters: {
        /** @description How many records a page may hold. */
        readonly Limit: number;
        /** @description How many records to pass over. */
        readonly Skip: number;
        /**
         * @description Answer only `_id`, `name` and these fields of each record: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
         * @example mode,install.completed
         */
        readonly Include: components["schemas"]["FieldList"];
        /**
         * @description Leave these fields out of each record, `_id` and `name` excepted: names or dotted paths, separated by commas. Not together with `include`.
         * @example readme,settings
         */
        readonly Exclude: components["schemas"]["FieldList"];
        /** @description The integration's `_id`. */
        readonly IntegrationId: components["schemas"]["ObjectId"];
        /** @description The name of a function of the SmartConnector. */
        readonly Function: string;
    };
    requestBodies: {
        /** @description What the function is called with; may be left out. */
        readonly FunctionInput: {
            readonly content: {
                readonly "application/json": components["schemas"]["FunctionInput"];
            };
        };
    };
    headers: {
        /** @description The absolute URLs of the neighbouring pages in any form of RFC 8288, such as `<url>; rel="next", <url>; rel="prev"`. Absent when one page holds everything. */
        readonly Link: string;
        /** @description How many whole seconds to wait. */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listIntegrations: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /**
                 * @description Answer only `_id`, `name` and these fields of each record: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, `_id` and `name` excepted: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The integrations; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["IntegrationListItem"][];
                };
            };
            /** @description No integrations. Sibling resources answer an empty list so; this resource does where the account is set up for it. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IntegrationCreate"];
            };
        };
        readonly responses: {
            /** @description The integration that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integration"];
                };
            };
            readonly 400: components["responses"]["InvalidJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The integration. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integration"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IntegrationReplace"];
            };
        };
        readonly responses: {
            /** @description The integration as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integration"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The integration is gone. The answer has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly cloneIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        /** @description May be left out. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloneRequest"];
            };
        };
        readonly responses: {
            /** @description The copy. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integration"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly runInstaller: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["FunctionInput"];
        readonly responses: {
            /** @description What the function answered, whether it succeeded or not. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallerResult"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NoSuchFunction"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["FunctionRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly runUninstaller: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["FunctionInput"];
        readonly responses: {
            /** @description What the function answered, whether it succeeded or not. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FunctionResult"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NoSuchFunction"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["FunctionRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly runSettings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        /** @description What the function is to change; may be left out. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettingsInput"];
            };
        };
        readonly responses: {
            /** @description What the function answered, whether it succeeded or not. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SettingsResult"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["FunctionRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly uninstallIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Uninstalling has started, or is done already. What the body holds is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FunctionResult"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getTokenInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token is good. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenInfo"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
}
