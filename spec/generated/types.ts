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
         * @description Only `name` is required. The response holds the new record, its `_id` included.
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
         * @description Removes the integration; a later request for it gets 404. One that still has flows is not deleted.
         */
        readonly delete: operations["deleteIntegration"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific integration.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchIntegration"];
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/dependencies": {
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
         * Get what refers to a specific integration.
         * @description The records that keep the integration from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getIntegrationDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
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
         * @description Changes the settings of an integration that is installed. Which settings functions an app has is documented nowhere; here every name is one.
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
        /**
         * Install a connector.
         * @description The same as `POST /connectors/{_id}/install`: here too the `_id` in the path is that of the connector, and of no integration.
         */
        readonly post: operations["installIntegrationApp"];
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
    readonly "/integrations/{_id}/template": {
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
         * Get a specific integration as a template.
         * @description Where a zip file can be fetched that holds the integration and all that belongs to it.
         */
        readonly get: operations["getIntegrationTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/installSteps": {
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
         * Run the next installation step of the newer framework.
         * @description Does the first of `installSteps` that is not completed: where it names a `function`, the app's code is called, and one that fails leaves the step as it is. What is sent is what a person filled in, of a step of type `form`; or the `_connectionId` that the step is to have. When no step is left, `mode` becomes `settings`. That the order is kept, and what is refused, are choices.
         */
        readonly post: operations["runInstallStep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/settingsForm/init": {
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
         * Get the settings form of an integration as it is to be shown.
         * @description Where `settingsForm.init` names a `function`, the app's code is called, and what it gives is the form; else it is the form of `settingsForm`, or an empty one. That an integration without one has an empty one is a choice.
         */
        readonly post: operations["initSettingsForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all connections.
         * @description A page of connections, oldest first, as a bare array.
         */
        readonly get: operations["listConnections"];
        readonly put?: never;
        /**
         * Create a new connection.
         * @description Needs a `name` and a `type`, and in practice the object that is named after the type.
         */
        readonly post: operations["createConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific connection.
         * @description One connection, whole.
         */
        readonly get: operations["getConnection"];
        /**
         * Update a specific connection.
         * @description Replaces it whole, so that what is left out is erased. The `readOnly` fields stay, whatever the body says.
         */
        readonly put: operations["updateConnection"];
        readonly post?: never;
        /**
         * Delete a specific connection.
         * @description Removes the connection. One that an export, an import or another connection uses is not deleted.
         */
        readonly delete: operations["deleteConnection"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific connection.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchConnection"];
        readonly trace?: never;
    };
    readonly "/connections/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific connection.
         * @description The records that keep the connection from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getConnectionDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/connections": {
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
         * Get the connections of an integration.
         * @description The connections that are registered with the integration, and those that its flows use. Which records exactly is a choice.
         */
        readonly get: operations["listIntegrationConnections"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/connections/register": {
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
        /**
         * Register connections with a specific integration.
         * @description Adds connections to `_registeredConnectionIds`. It is a label, which binds nothing; one that is registered already stays so, once.
         */
        readonly put: operations["registerConnections"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/connections/{_connectionId}/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The connection's `_id`. */
                readonly _connectionId: components["parameters"]["RegisteredConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Undo the registration of a connection with a specific integration.
         * @description Takes a connection out of `_registeredConnectionIds`. The connection itself stays.
         */
        readonly delete: operations["unregisterConnection"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/ping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Try whether a connection works.
         * @description Asks the application behind the connection. Nothing is sent but what the connection itself says.
         */
        readonly get: operations["pingConnection"];
        readonly put?: never;
        /**
         * Try whether a connection works.
         * @description The same as by GET; clients use either.
         */
        readonly post: operations["pingConnectionByPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a connection more thoroughly than by a ping.
         * @description Here it does what a ping does.
         */
        readonly post: operations["testConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/ping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try whether a connection works that is not saved.
         * @description Takes a whole connection. Nothing is stored. Here it always works.
         */
        readonly post: operations["pingUnsavedConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/debug": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what went over a specific connection.
         * @description What was sent over it and what came back, one line each, oldest first, from the last 24 hours. It is written down while `debugDate` or `debugUntil` is to come.
         */
        readonly get: operations["getConnectionDebugLog"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget what went over a specific connection.
         * @description Empties the log.
         */
        readonly delete: operations["deleteConnectionDebugLog"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/debug/{resourceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
                /** @description The `_id` of an export or import. */
                readonly resourceId: components["parameters"]["DebuggedId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what went over a specific connection for one record.
         * @description The lines of the log that are about one export or import.
         */
        readonly get: operations["getConnectionDebugLogOf"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget what went over a specific connection for one record.
         * @description Takes the lines out of the log that are about one export or import.
         */
        readonly delete: operations["deleteConnectionDebugLogOf"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read records over a specific connection by an export that is not saved.
         * @description Responds with what the export would read. Nothing is stored. Here that is its `mockOutput`.
         */
        readonly post: operations["exportOverConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/export/pages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read a page of records over a specific connection by an export that is not saved.
         * @description As without pages, up to `pageSize` records at once. As long as there are more, the response has a `pagedExportState`, which has to be sent to get the page that follows.
         */
        readonly post: operations["exportPageOverConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write records over a specific connection by an import that is not saved.
         * @description Writes the records, and responds with what came of each. Here that is the `mockResponse` of the import.
         */
        readonly post: operations["importOverConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/import/map": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Map records by an import that is not saved.
         * @description Responds with the records as the `mapping` of the import makes them, or its newer `mappings`, as a run of a flow does; without one, as they are. Nothing is written. A value that a table of the import has no entry for is 422 (`mapping_failed`, which is a choice). Here expressions, formats of dates and lists of the newer mapper are passed over, and so are lookups that ask the application.
         */
        readonly post: operations["mapOverConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/proxy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a request of your own over a specific connection.
         * @description The method is that of `Integrator-Method`, the address that of the connection with `Integrator-Relative- URI` behind it; the response is that of the application. The fake has no application: unless a test responds, with `integrator.use()`, it is an empty object.
         */
        readonly post: operations["proxyOverConnection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/purgeMessages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Throw away what waits to go over a specific connection.
         * @description Empties the queues of the connection.
         */
        readonly post: operations["purgeConnectionMessages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connection/{_id}/oauth2": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get where a specific connection is authorized.
         * @description Where a person lets the service into their account of the application, by OAuth. The path has the singular.
         */
        readonly get: operations["getConnectionAuthorization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all exports.
         * @description A page of exports, oldest first, as a bare array.
         */
        readonly get: operations["listExports"];
        readonly put?: never;
        /**
         * Create a new export.
         * @description Only `name` is required. Without an `adaptorType` it is known by the `type`, or by the type of the connection.
         */
        readonly post: operations["createExport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific export.
         * @description One export, whole.
         */
        readonly get: operations["getExport"];
        /**
         * Update a specific export.
         * @description Replaces it whole, so that what is left out is erased. The `readOnly` fields stay, whatever the body says.
         */
        readonly put: operations["updateExport"];
        readonly post?: never;
        /**
         * Delete a specific export.
         * @description Removes the export. One that a flow uses is not deleted.
         */
        readonly delete: operations["deleteExport"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific export.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchExport"];
        readonly trace?: never;
    };
    readonly "/exports/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific export.
         * @description The records that keep the export from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getExportDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}/clone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Clone a specific export.
         * @description Makes a copy, whose `_sourceId` is the export's `_id`. It uses the connection that `connectionMap` names in the place of the export's, or else the same.
         */
        readonly post: operations["cloneExport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}/replaceConnection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Give a specific export another connection.
         * @description The export uses the other connection from now on. One that uses none is refused, which is a choice.
         */
        readonly put: operations["replaceExportConnection"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}/invoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read a page of records through a specific export.
         * @description Responds with up to `pageSize` records. As long as there are more, the response has a `pagedExportState`, which has to be sent to get the page that follows.
         */
        readonly post: operations["invokeExport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read records through an export that is not saved.
         * @description Responds with what the export would read. Nothing is stored. Here that is its `mockOutput`.
         */
        readonly post: operations["previewExport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}/{token}/data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
                /** @description The `token` of the webhook. */
                readonly token: components["parameters"]["ListenerToken"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give records to a specific export that listens.
         * @description The public address of a webhook: whoever knows the token may send, without an `Authorization` header. A listener that has no `token` takes any, which is a choice, as is that nothing else of the sender is verified.
         */
        readonly post: operations["receiveExportData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/exports": {
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
         * Get the exports of an integration.
         * @description The exports that the flows of the integration use.
         */
        readonly get: operations["listIntegrationExports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}/distributed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the part of a specific export that is kept in its application.
         * @description What NetSuite or Salesforce keep of an export of type `distributed`; of any other an empty object, which is a choice.
         */
        readonly get: operations["getDistributedExport"];
        /**
         * Replace the part of a specific export that is kept in its application.
         * @description Replaces it whole.
         */
        readonly put: operations["updateDistributedExport"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all imports.
         * @description A page of imports, oldest first, as a bare array.
         */
        readonly get: operations["listImports"];
        readonly put?: never;
        /**
         * Create a new import.
         * @description Needs a `name`, and a connection unless the `adaptorType` is one that writes to none. Without an `adaptorType` it is known by the type of the connection.
         */
        readonly post: operations["createImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific import.
         * @description One import, whole.
         */
        readonly get: operations["getImport"];
        /**
         * Update a specific import.
         * @description Replaces it whole, so that what is left out is erased. The `readOnly` fields stay, whatever the body says.
         */
        readonly put: operations["updateImport"];
        readonly post?: never;
        /**
         * Delete a specific import.
         * @description Removes the import. One that a flow uses is not deleted.
         */
        readonly delete: operations["deleteImport"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific import.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchImport"];
        readonly trace?: never;
    };
    readonly "/imports/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific import.
         * @description The records that keep the import from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getImportDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{_id}/clone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Clone a specific import.
         * @description Makes a copy, whose `_sourceId` is the import's `_id`. It uses the connection that `connectionMap` names in the place of the import's, or else the same.
         */
        readonly post: operations["cloneImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{_id}/replaceConnection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Give a specific import another connection.
         * @description The import uses the other connection from now on. One that uses none is refused, which is a choice.
         */
        readonly put: operations["replaceImportConnection"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{_id}/invoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write records through a specific import.
         * @description Writes the records, and responds with what came of each. Here that is its `mockResponse`.
         */
        readonly post: operations["invokeImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write records through an import that is not saved.
         * @description Responds with what the import would write. Nothing is stored. Here that is its `mockResponse`.
         */
        readonly post: operations["previewImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/imports": {
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
         * Get the imports of an integration.
         * @description The imports that the flows of the integration use.
         */
        readonly get: operations["listIntegrationImports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all flows.
         * @description A page of flows, oldest first, as a bare array.
         */
        readonly get: operations["listFlows"];
        readonly put?: never;
        /**
         * Create a new flow.
         * @description Only `name` is required. A flow without an `_integrationId` belongs to no integration.
         */
        readonly post: operations["createFlow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific flow.
         * @description One flow, whole.
         */
        readonly get: operations["getFlow"];
        /**
         * Update a specific flow.
         * @description Replaces it whole, so that what is left out is erased. The `readOnly` fields stay, whatever the body says.
         */
        readonly put: operations["updateFlow"];
        readonly post?: never;
        /**
         * Delete a specific flow.
         * @description Removes the flow, and not its exports and imports. One that another flow names is not deleted.
         */
        readonly delete: operations["deleteFlow"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific flow.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchFlow"];
        readonly trace?: never;
    };
    readonly "/flows/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific flow.
         * @description The records that keep the flow from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getFlowDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/clone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Clone a specific flow.
         * @description Copies the flow into an integration, and with it the exports and imports of its steps; the `_sourceId` of each copy is the `_id` of its original. The copies of the steps use the connections that `connectionMap` names.
         */
        readonly post: operations["cloneFlow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/replaceConnection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Replace a connection in all steps of a specific flow.
         * @description The exports and imports of the flow that use the one connection use the other from now on.
         */
        readonly put: operations["replaceFlowConnection"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/updateFlowGrouping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Put flows into a group of their integration.
         * @description Sets the `_flowGroupingId` of several flows, or takes it away.
         */
        readonly put: operations["updateFlowGrouping"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a specific flow.
         * @description Starts the flow and responds at once. The run is a job of type `flow`, with one for each export that it begins with and each import; what becomes of them is asked of the jobs.
         */
        readonly post: operations["runFlow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/lastExportDateTime": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get until when a specific flow has read.
         * @description When the last run began that was completed. A delta flow goes on from there.
         */
        readonly get: operations["getFlowLastExportDateTime"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/flows": {
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
         * Get the flows of an integration.
         * @description The flows whose `_integrationId` is that of the integration.
         */
        readonly get: operations["listIntegrationFlows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/test/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a specific flow to try it.
         * @description Runs a flow that is switched off, as one that is not would run: with the same jobs.
         */
        readonly post: operations["testRunFlow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/runs/stats": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get how the runs of flows went.
         * @description Of each flow that has run how often it did, and what came of it. Runs that have not ended are left out. The flow that ran last comes first, which is a choice.
         */
        readonly post: operations["getRunStats"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific flow as a template.
         * @description Where a zip file can be fetched that holds the flow and all that it uses.
         */
        readonly get: operations["getFlowTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get jobs.
         * @description The newest first. There is no `Link` header: older jobs are asked for by `createdAt_lte`, with the `createdAt` of the last one. A client saw 400 (`invalid_query`) where nothing says whose jobs are meant: parents by integration or flow, children by their parent or their export or import. The example of 2017 asks for all of an account.
         */
        readonly get: operations["listJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get the jobs of flows that have not ended.
         * @description Those of some flows, or of some integrations; of all where the body names none.
         */
        readonly post: operations["getCurrentJobs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific job.
         * @description One job, as far as it is now.
         */
        readonly get: operations["getJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{_id}/family": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific job with its children.
         * @description The job of a flow, and those of its exports and imports. Of a child, that of its whole flow.
         */
        readonly get: operations["getJobFamily"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{_id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Cancel a specific job.
         * @description Ends the job of a flow together with its children. One that has ended already stays as it is.
         */
        readonly put: operations["cancelJob"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/jobs/latest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the latest job of a flow.
         * @description A list of one, or of none where the flow has never run.
         */
        readonly get: operations["listLatestFlowJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/jobs/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel the jobs of a flow.
         * @description Ends each of its jobs that has not ended, with all children.
         */
        readonly post: operations["cancelFlowJobs"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/jobs/latest": {
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
         * Get the latest job of each flow of an integration.
         * @description The newest first. Flows that have never run have none.
         */
        readonly get: operations["listLatestIntegrationJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{_id}/joberrors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the errors of a specific job, in their older form.
         * @description What went wrong in a job, as it was shown in 2017. Of the job of a whole flow, what went wrong at any step. Accounts of today have 404 here, and the errors of their flows.
         */
        readonly get: operations["listJobErrors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{_id}/errorFile/signedURL": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the errors of a specific job as a file.
         * @description Where a file with the errors of a job can be fetched.
         */
        readonly get: operations["getJobErrorFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{_id}/files/signedURL": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get files of a specific job.
         * @description Where files that a job has read or written can be fetched.
         */
        readonly post: operations["getJobFiles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/jobs/{_id}/diagnostics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what is known of how a specific job ran.
         * @description Where a zip file can be fetched that tells how a job ran. What the body holds is a choice.
         */
        readonly get: operations["getJobDiagnostics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scripts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all scripts.
         * @description A page of scripts, oldest first, as a bare array. `content` is not in it.
         */
        readonly get: operations["listScripts"];
        readonly put?: never;
        /**
         * Create a new script.
         * @description Needs a `name` and the `content`.
         */
        readonly post: operations["createScript"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scripts/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific script.
         * @description One script, whole. Only here is its `content`.
         */
        readonly get: operations["getScript"];
        /**
         * Update a specific script.
         * @description Replaces it whole, so that what is left out is erased. `content` has to be sent again, also where it stays as it is; an old text says that it is erased where it is left out.
         */
        readonly put: operations["updateScript"];
        readonly post?: never;
        /**
         * Delete a specific script.
         * @description Removes the script. One that an export, an import or a flow calls is not deleted.
         */
        readonly delete: operations["deleteScript"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific script.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchScript"];
        readonly trace?: never;
    };
    readonly "/scripts/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific script.
         * @description The records that keep the script from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getScriptDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scripts/{_id}/logs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what a specific script has logged.
         * @description The entries that all filters leave, oldest first, as a bare array. Their order and fields are a choice; an old client takes them in an object too.
         */
        readonly get: operations["listScriptLogs"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete what a specific script has logged.
         * @description Removes all entries. The script itself stays.
         */
        readonly delete: operations["deleteScriptLogs"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/errors": {
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
         * Get how many errors the flows of an integration have.
         * @description Each flow of the integration with the number of its open errors, zeros too.
         */
        readonly get: operations["listIntegrationErrors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get how many errors the steps of a flow have.
         * @description Each step of the flow with the number of its open errors, zeros too, in the order of the flow.
         */
        readonly get: operations["listFlowErrors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the open errors of a step.
         * @description A page of up to 1,000 errors, oldest first; `nextPageURL` leads to the next one. How many a page holds is a choice.
         */
        readonly get: operations["listStepErrors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/errors/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Assign errors of a step to somebody.
         * @description The errors carry from then on who is to see to them. Ids of no open error of the step do nothing.
         */
        readonly put: operations["assignStepErrors"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/errors/unassign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Assign errors of a step to nobody.
         * @description Takes back who was to see to them. Ids of no open error of the step do nothing.
         */
        readonly put: operations["unassignStepErrors"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Put tags onto errors of a step.
         * @description The tags take the place of those that the errors had. Two sources name the errors in two ways; both are understood.
         */
        readonly put: operations["tagStepErrors"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/resolved": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the resolved errors of a step.
         * @description A page of up to 1,000 errors, oldest first; `nextPageURL` leads to the next one. How many a page holds is a choice.
         */
        readonly get: operations["listResolvedErrors"];
        /**
         * Resolve errors of a step.
         * @description The errors are open no longer, and are listed as resolved. Ids of no open error of the step do nothing.
         */
        readonly put: operations["resolveErrors"];
        readonly post?: never;
        /**
         * Remove resolved errors of a step.
         * @description They are gone for good. Ids of no resolved error of the step do nothing. The status is a choice.
         */
        readonly delete: operations["removeResolvedErrors"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/retry": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Retry errors of a step.
         * @description Starts a job of type `retry`; when that is completed, the errors are resolved. Errors without a `retryDataKey` cannot be retried, nor can those that are being retried.
         */
        readonly post: operations["retryErrors"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/{retryDataKey}/data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `retryDataKey` of an error of the step. */
                readonly retryDataKey: components["parameters"]["RetryDataKey"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the data of a retry.
         * @description The record that failed, as it is sent again when its error is retried.
         */
        readonly get: operations["getRetryData"];
        /**
         * Change the data of a retry.
         * @description Replaces the record that is sent again. What is left out of the rest stays.
         */
        readonly put: operations["updateRetryData"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/retries/{retryDataKey}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `retryDataKey` of an error of the step. */
                readonly retryDataKey: components["parameters"]["RetryDataKey"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the data of a retry.
         * @description The record that failed, as it is sent again when its error is retried.
         */
        readonly get: operations["getRetry"];
        /**
         * Change the data of a retry.
         * @description Replaces the record that is sent again. What is left out of the rest stays.
         */
        readonly put: operations["updateRetry"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/errors/assign": {
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
        /**
         * Assign errors of the flows of an integration to somebody.
         * @description As the errors of a step are assigned, at any step of any flow of the integration. What the body holds is a choice: the same.
         */
        readonly put: operations["assignIntegrationErrors"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get which requests a step has sent.
         * @description What a step has sent to its application while its export or import had a `debugUntil` that was to come, oldest first.
         */
        readonly get: operations["listStepRequests"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget which requests a step has sent.
         * @description Forgets all of them.
         */
        readonly delete: operations["deleteStepRequests"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/{stepId}/requests/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `key` of a request of the step. */
                readonly key: components["parameters"]["RequestKey"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a request that a step has sent.
         * @description What was sent, and what came back; the `reqAndResKey` of an error is its key.
         */
        readonly get: operations["getStepRequest"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget a request that a step has sent.
         * @description Forgets that one.
         */
        readonly delete: operations["deleteStepRequest"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/revisions": {
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
         * Get the revisions of an integration.
         * @description The newest first.
         */
        readonly get: operations["listIntegrationRevisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/revisions/create": {
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
         * Take a snapshot of an integration.
         * @description Writes down how the integration is now. A clone has none: it would have to be linked to what it was cloned from.
         */
        readonly post: operations["createIntegrationRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all agents.
         * @description A page of agents, oldest first, as a bare array.
         */
        readonly get: operations["listAgents"];
        readonly put?: never;
        /**
         * Create a new agent.
         * @description Only `name` is required.
         */
        readonly post: operations["createAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific agent.
         * @description The record, whole.
         */
        readonly get: operations["getAgent"];
        /**
         * Update a specific agent.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateAgent"];
        readonly post?: never;
        /**
         * Delete a specific agent.
         * @description Removes the record, unless others refer to it.
         */
        readonly delete: operations["deleteAgent"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific agent.
         * @description The records that keep the agent from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getAgentDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents/{_id}/display-token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Show the token of a specific agent.
         * @description The token in the clear.
         */
        readonly get: operations["getAgentToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents/{_id}/change-token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Give a specific agent another token.
         * @description The former one is no good any more. The method is a choice.
         */
        readonly put: operations["changeAgentToken"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents/{_id}/installer/signedURL": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the installer of a specific agent.
         * @description Where the program can be fetched.
         */
        readonly get: operations["getAgentInstaller"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/iclients": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all OAuth clients.
         * @description A page of OAuth clients, oldest first, as a bare array.
         */
        readonly get: operations["listIClients"];
        readonly put?: never;
        /**
         * Create a new OAuth client.
         * @description Needs a `name`, which is a choice, a `provider`, and in practice the object that is named after it.
         */
        readonly post: operations["createIClient"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/iclients/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The OAuth client's `_id`. */
                readonly _id: components["parameters"]["IClientId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific OAuth client.
         * @description The record, whole.
         */
        readonly get: operations["getIClient"];
        /**
         * Update a specific OAuth client.
         * @description Replaces it whole, so that what is left out is erased. A secret that is sent back as `******` stays.
         */
        readonly put: operations["updateIClient"];
        readonly post?: never;
        /**
         * Delete a specific OAuth client.
         * @description Removes the OAuth client. One that a connection or a connector uses is not deleted.
         */
        readonly delete: operations["deleteIClient"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific OAuth client.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchIClient"];
        readonly trace?: never;
    };
    readonly "/iclients/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The OAuth client's `_id`. */
                readonly _id: components["parameters"]["IClientId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific OAuth client.
         * @description The records that keep the OAuth client from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getIClientDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stacks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all stacks.
         * @description A page of stacks, oldest first, as a bare array.
         */
        readonly get: operations["listStacks"];
        readonly put?: never;
        /**
         * Create a new stack.
         * @description Needs a `name`, a `type`, and the object that is named after the type. The service makes the `systemToken` of a server.
         */
        readonly post: operations["createStack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stacks/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific stack.
         * @description The record, whole.
         */
        readonly get: operations["getStack"];
        /**
         * Update a specific stack.
         * @description Replaces it whole, so that what is left out is erased. The `systemToken` of a server stays.
         */
        readonly put: operations["updateStack"];
        readonly post?: never;
        /**
         * Delete a specific stack.
         * @description Removes the stack. One that a hook, a wrapper connection or a connector uses is not deleted.
         */
        readonly delete: operations["deleteStack"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stacks/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific stack.
         * @description The records that keep the stack from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getStackDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stacks/{_id}/systemToken": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the token that a stack is called with.
         * @description Shows the token of a stack of the type `server` in the clear, which no other operation does.
         */
        readonly get: operations["getStackSystemToken"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Give a stack another token.
         * @description Makes a new token for a stack of the type `server`; the one before is not shown to it any more.
         */
        readonly delete: operations["replaceStackSystemToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shared/stacks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the stacks that other accounts share with this one.
         * @description A bare array. Nobody shares one with an account of the fake.
         */
        readonly get: operations["listSharedStacks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all connectors.
         * @description A page of connectors, oldest first, as a bare array.
         */
        readonly get: operations["listConnectors"];
        readonly put?: never;
        /**
         * Create a new connector.
         * @description Only `name` is required.
         */
        readonly post: operations["createConnector"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific connector.
         * @description The record, whole.
         */
        readonly get: operations["getConnector"];
        /**
         * Update a specific connector.
         * @description Replaces it whole, so that what is left out is erased.
         */
        readonly put: operations["updateConnector"];
        readonly post?: never;
        /**
         * Delete a specific connector.
         * @description Removes the connector and its licences. What is installed of it stays, which is a choice.
         */
        readonly delete: operations["deleteConnector"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{_id}/installBase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what is installed of a connector.
         * @description The integrations that are installations of it. Which fields each has is a choice.
         */
        readonly get: operations["listConnectorInstallations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{_id}/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Push an update of a connector to its installations.
         * @description `updateInProgress` of each of these integrations becomes true, until the app ends its update. One that is no installation of the connector is refused, and then nothing is pushed, which is a choice.
         */
        readonly put: operations["pushConnectorUpdate"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{_id}/install": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Install a connector.
         * @description Creates an integration that is an installation of the connector, with the connections of its applications, and takes a licence for it. Which connections and steps these are, and that a connector which has no licences at all can be installed by anybody, are choices.
         */
        readonly post: operations["installConnector"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{_id}/licenses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the licences of a connector.
         * @description A page of licences, oldest first, as a bare array.
         */
        readonly get: operations["listLicenses"];
        readonly put?: never;
        /**
         * Create a new licence for a connector.
         * @description Needs `expires`, and the `email` of somebody who has an account. Who has one nobody can tell here: an address that ends in `.invalid` is nobody's, any other is somebody's.
         */
        readonly post: operations["createLicense"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connectors/{_id}/licenses/{_licenseId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
                /** @description The licence's `_id`. */
                readonly _licenseId: components["parameters"]["LicenseId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific licence.
         * @description One licence, whole.
         */
        readonly get: operations["getLicense"];
        /**
         * Update a specific licence.
         * @description Replaces `expires` and `opts`; whose licence it is stays.
         */
        readonly put: operations["updateLicense"];
        readonly post?: never;
        /**
         * Delete a specific licence.
         * @description Removes the licence. What it was taken for stays.
         */
        readonly delete: operations["deleteLicense"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lookupcaches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all lookup caches.
         * @description A page of lookup caches, oldest first, as a bare array.
         */
        readonly get: operations["listLookupCaches"];
        readonly put?: never;
        /**
         * Create a new lookup cache.
         * @description Only `name` is required.
         */
        readonly post: operations["createLookupCache"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lookupcaches/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific lookup cache.
         * @description The record, whole.
         */
        readonly get: operations["getLookupCache"];
        /**
         * Update a specific lookup cache.
         * @description Replaces the record, so that what is left out is erased; its data stays.
         */
        readonly put: operations["updateLookupCache"];
        readonly post?: never;
        /**
         * Delete a specific lookup cache.
         * @description Removes the lookup cache with its data. One that an import looks up is not deleted. The status is 200 by the page of this operation, and 204 by the general rule.
         */
        readonly delete: operations["deleteLookupCache"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific lookup cache.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchLookupCache"];
        readonly trace?: never;
    };
    readonly "/lookupcaches/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific lookup cache.
         * @description The records that keep the lookup cache from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getLookupCacheDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lookupcaches/{_id}/getData": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get data of a specific lookup cache.
         * @description Up to 1,000 entries or 5 MB: all of them, those of some keys, or those whose keys begin alike.
         */
        readonly post: operations["getLookupCacheData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lookupcaches/{_id}/data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Put data into a specific lookup cache.
         * @description The same as by POST; clients use either.
         */
        readonly put: operations["putLookupCacheDataByPut"];
        /**
         * Put data into a specific lookup cache.
         * @description Writes up to 1,000 entries; one whose key is there already takes its place.
         */
        readonly post: operations["putLookupCacheData"];
        /**
         * Delete data of a specific lookup cache.
         * @description Removes the entries of some keys. A key that is not there is passed over, which is a choice.
         */
        readonly delete: operations["deleteLookupCacheData"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lookupcaches/{_id}/data/purge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Empty a specific lookup cache.
         * @description Removes all entries. The lookup cache itself stays.
         */
        readonly delete: operations["purgeLookupCacheData"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/lookupcaches/{_id}/clone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Clone a specific lookup cache.
         * @description Makes a copy, whose `_sourceId` is the original; its data goes along where `includeDataInTemplatesAndCloning` is true.
         */
        readonly post: operations["cloneLookupCache"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/asynchelpers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all async helpers.
         * @description A page of async helpers, oldest first, as a bare array.
         */
        readonly get: operations["listAsyncHelpers"];
        readonly put?: never;
        /**
         * Create a new async helper.
         * @description Needs a `name`, and in `http` the export that asks for the status. An export or import uses it by `http._asyncHelperId`.
         */
        readonly post: operations["createAsyncHelper"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/asynchelpers/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The async helper's `_id`. */
                readonly _id: components["parameters"]["AsyncHelperId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific async helper.
         * @description The record, whole.
         */
        readonly get: operations["getAsyncHelper"];
        /**
         * Update a specific async helper.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateAsyncHelper"];
        readonly post?: never;
        /**
         * Delete a specific async helper.
         * @description Removes the record, unless others refer to it.
         */
        readonly delete: operations["deleteAsyncHelper"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/asynchelpers/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The async helper's `_id`. */
                readonly _id: components["parameters"]["AsyncHelperId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific async helper.
         * @description The records that keep the async helper from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getAsyncHelperDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/asynchelpers": {
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
         * Get the async helpers of an integration.
         * @description The async helpers that the exports and imports of its flows use, and those that came with its app. Which records exactly is a choice.
         */
        readonly get: operations["listIntegrationAsyncHelpers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ashares": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all users of the account.
         * @description A page of them, oldest first, as a bare array. The owner of the account is not among them; whoever was invited and has not accepted is.
         */
        readonly get: operations["listAshares"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ashares/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `_id` of the share; that of the user is another one. */
                readonly _id: components["parameters"]["AshareId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific user of the account.
         * @description What one user has access to, whole. The `_id` is that of the share, and not that of the user.
         */
        readonly get: operations["getAshare"];
        /**
         * Update what a specific user has access to.
         * @description Replaces it whole, so that what is left out is taken away. Who the user is stays, and so does whether they have accepted, have dismissed the invitation, or are disabled.
         */
        readonly put: operations["updateAshare"];
        readonly post?: never;
        /**
         * Take the access to the account away from a specific user.
         * @description Removes the share. What the user has made or changed stays.
         */
        readonly delete: operations["deleteAshare"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ashares/{_id}/disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `_id` of the share; that of the user is another one. */
                readonly _id: components["parameters"]["AshareId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Switch the access of a specific user off, or on again.
         * @description Each call switches `disabled` over. Whoever has not accepted has no access that could be switched off, and is refused; with which status is a choice.
         */
        readonly put: operations["disableAshare"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ashares/{_id}/reinvite": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `_id` of the share; that of the user is another one. */
                readonly _id: components["parameters"]["AshareId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Invite a specific user once more.
         * @description Sends the invitation again to a user who has dismissed it: it is open once more. Any other user is refused; with which status is a choice.
         */
        readonly put: operations["reinviteAshare"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invite": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite a user to the account.
         * @description Needs an `email`, and an `accessLevel` or an `integrationAccessLevel`. The share is there at once; it counts when the user accepts.
         */
        readonly post: operations["inviteUser"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invite/multiple": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Invite several users to the account.
         * @description All of them are given the same access. There is an entry for each address, in their order: one who is a user already is refused there, and the others are invited.
         */
        readonly post: operations["inviteUsers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/ashares": {
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
         * Get the users who have access to a specific integration.
         * @description Those who have access to the whole account, and those whose `integrationAccessLevel` names the integration; whether they have accepted or are disabled is not asked, which is a choice.
         */
        readonly get: operations["listIntegrationAshares"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shared/ashares": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the accounts that others share with this one.
         * @description A bare array. Each is a share as its user sees it, with the owner of the account in the place of the user.
         */
        readonly get: operations["listSharedAshares"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filedefinitions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all file definitions.
         * @description A page of file definitions, oldest first, as a bare array.
         */
        readonly get: operations["listFileDefinitions"];
        readonly put?: never;
        /**
         * Create a new file definition.
         * @description Needs a `name`, a `version`, a `format` and `rules`. What the rules say is kept, and parses nothing here.
         */
        readonly post: operations["createFileDefinition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filedefinitions/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file definition's `_id`. */
                readonly _id: components["parameters"]["FileDefinitionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific file definition.
         * @description The record, whole.
         */
        readonly get: operations["getFileDefinition"];
        /**
         * Update a specific file definition.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateFileDefinition"];
        readonly post?: never;
        /**
         * Delete a specific file definition.
         * @description Removes the record, unless others refer to it.
         */
        readonly delete: operations["deleteFileDefinition"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filedefinitions/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file definition's `_id`. */
                readonly _id: components["parameters"]["FileDefinitionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific file definition.
         * @description The records that keep the file definition from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getFileDefinitionDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ediprofiles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all EDI profiles.
         * @description A page of EDI profiles, oldest first, as a bare array.
         */
        readonly get: operations["listEdiProfiles"];
        readonly put?: never;
        /**
         * Create a new EDI profile.
         * @description Needs a `name` and a `fileType`, which stays. What else a standard asks for is kept, and demanded of nobody.
         */
        readonly post: operations["createEdiProfile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ediprofiles/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI profile's `_id`. */
                readonly _id: components["parameters"]["EdiProfileId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific EDI profile.
         * @description The record, whole.
         */
        readonly get: operations["getEdiProfile"];
        /**
         * Update a specific EDI profile.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateEdiProfile"];
        readonly post?: never;
        /**
         * Delete a specific EDI profile.
         * @description Removes the record, unless others refer to it.
         */
        readonly delete: operations["deleteEdiProfile"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ediprofiles/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI profile's `_id`. */
                readonly _id: components["parameters"]["EdiProfileId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific EDI profile.
         * @description The records that keep the EDI profile from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getEdiProfileDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all keys of the state of the account.
         * @description The keys, in order, which is a choice; nothing where there are none.
         */
        readonly get: operations["listStateKeys"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete the state of the account.
         * @description Removes whatever stands under any key.
         */
        readonly delete: operations["clearState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/state/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what stands under a key of the state of the account.
         * @description The value itself, with nothing around it.
         */
        readonly get: operations["getState"];
        /**
         * Put a value under a key of the state of the account.
         * @description Takes the place of what is there. The response is a text; clients that read JSON only need the other form.
         */
        readonly put: operations["putState"];
        readonly post?: never;
        /**
         * Delete what stands under a key of the state of the account.
         * @description Removes the key with its value.
         */
        readonly delete: operations["deleteState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get all keys of the state of a specific export.
         * @description The keys, in order, which is a choice; nothing where there are none.
         */
        readonly get: operations["listExportStateKeys"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete the state of a specific export.
         * @description Removes whatever stands under any key.
         */
        readonly delete: operations["clearExportState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}/state/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what stands under a key of the state of a specific export.
         * @description The value itself, with nothing around it.
         */
        readonly get: operations["getExportState"];
        /**
         * Put a value under a key of the state of a specific export.
         * @description Takes the place of what is there. The response is a text; clients that read JSON only need the other form.
         */
        readonly put: operations["putExportState"];
        readonly post?: never;
        /**
         * Delete what stands under a key of the state of a specific export.
         * @description Removes the key with its value.
         */
        readonly delete: operations["deleteExportState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{_id}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get all keys of the state of a specific import.
         * @description The keys, in order, which is a choice; nothing where there are none.
         */
        readonly get: operations["listImportStateKeys"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete the state of a specific import.
         * @description Removes whatever stands under any key.
         */
        readonly delete: operations["clearImportState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{_id}/state/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what stands under a key of the state of a specific import.
         * @description The value itself, with nothing around it.
         */
        readonly get: operations["getImportState"];
        /**
         * Put a value under a key of the state of a specific import.
         * @description Takes the place of what is there. The response is a text; clients that read JSON only need the other form.
         */
        readonly put: operations["putImportState"];
        readonly post?: never;
        /**
         * Delete what stands under a key of the state of a specific import.
         * @description Removes the key with its value.
         */
        readonly delete: operations["deleteImportState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get all keys of the state of a specific flow.
         * @description The keys, in order, which is a choice; nothing where there are none.
         */
        readonly get: operations["listFlowStateKeys"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete the state of a specific flow.
         * @description Removes whatever stands under any key.
         */
        readonly delete: operations["clearFlowState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/state/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what stands under a key of the state of a specific flow.
         * @description The value itself, with nothing around it.
         */
        readonly get: operations["getFlowState"];
        /**
         * Put a value under a key of the state of a specific flow.
         * @description Takes the place of what is there. The response is a text; clients that read JSON only need the other form.
         */
        readonly put: operations["putFlowState"];
        readonly post?: never;
        /**
         * Delete what stands under a key of the state of a specific flow.
         * @description Removes the key with its value.
         */
        readonly delete: operations["deleteFlowState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/state": {
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
         * Get all keys of the state of a specific integration.
         * @description The keys, in order, which is a choice; nothing where there are none.
         */
        readonly get: operations["listIntegrationStateKeys"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete the state of a specific integration.
         * @description Removes whatever stands under any key.
         */
        readonly delete: operations["clearIntegrationState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/state/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what stands under a key of the state of a specific integration.
         * @description The value itself, with nothing around it.
         */
        readonly get: operations["getIntegrationState"];
        /**
         * Put a value under a key of the state of a specific integration.
         * @description Takes the place of what is there. The response is a text; clients that read JSON only need the other form.
         */
        readonly put: operations["putIntegrationState"];
        readonly post?: never;
        /**
         * Delete what stands under a key of the state of a specific integration.
         * @description Removes the key with its value.
         */
        readonly delete: operations["deleteIntegrationState"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all templates.
         * @description A page of templates, oldest first, as a bare array.
         */
        readonly get: operations["listTemplates"];
        readonly put?: never;
        /**
         * Create a new template.
         * @description Only `name` is required.
         */
        readonly post: operations["createTemplate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/templates/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The template's `_id`. */
                readonly _id: components["parameters"]["TemplateId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific template.
         * @description The record, whole.
         */
        readonly get: operations["getTemplate"];
        /**
         * Update a specific template.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateTemplate"];
        readonly post?: never;
        /**
         * Delete a specific template.
         * @description Removes the record. What was installed of it stays.
         */
        readonly delete: operations["deleteTemplate"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/templates/{_id}/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The template's `_id`. */
                readonly _id: components["parameters"]["TemplateId"];
            };
            readonly cookie?: never;
        };
        /**
         * Preview a specific template.
         * @description What an installation copies: the integration, its flows with the exports and imports of their steps, and the connections that have to be mapped. Nothing where the integration is gone, which is a choice.
         */
        readonly get: operations["previewTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/template/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The template's `_id`. */
                readonly _id: components["parameters"]["TemplateId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Install a specific template.
         * @description Makes an integration with copies of the flows of the template, and of the exports and imports of their steps, each over the connection that `connectionMap` names. Only a simple template is installed so: one of an integration that belongs to no connector, and whose install steps are connections and copies of records. What is simple is a choice.
         */
        readonly post: operations["installTemplate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpconnectors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all tpconnectors.
         * @description A page of tpconnectors, oldest first, as a bare array.
         */
        readonly get: operations["listTpConnectors"];
        readonly put?: never;
        /**
         * Create a new trading partner connector.
         * @description Only `name` is required.
         */
        readonly post: operations["createTpConnector"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tpconnectors/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The trading partner connector's `_id`. */
                readonly _id: components["parameters"]["TpConnectorId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific trading partner connector.
         * @description The record, whole.
         */
        readonly get: operations["getTpConnector"];
        /**
         * Update a specific trading partner connector.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateTpConnector"];
        readonly post?: never;
        /**
         * Delete a specific trading partner connector.
         * @description Removes the record.
         */
        readonly delete: operations["deleteTpConnector"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all tags.
         * @description A page of tags, oldest first, as a bare array.
         */
        readonly get: operations["listTags"];
        readonly put?: never;
        /**
         * Create a new tag.
         * @description Only `tag` is required.
         */
        readonly post: operations["createTag"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tags/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tag's `tagId`. */
                readonly _id: components["parameters"]["TagId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific tag.
         * @description The record, whole.
         */
        readonly get: operations["getTag"];
        /**
         * Update a specific tag.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateTag"];
        readonly post?: never;
        /**
         * Delete a specific tag.
         * @description Removes the record.
         */
        readonly delete: operations["deleteTag"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific tag.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchTag"];
        readonly trace?: never;
    };
    readonly "/apis": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all apis.
         * @description A page of apis, oldest first, as a bare array.
         */
        readonly get: operations["listApis"];
        readonly put?: never;
        /**
         * Create a new API.
         * @description Only `name` is required.
         */
        readonly post: operations["createApi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/apis/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific API.
         * @description The record, whole.
         */
        readonly get: operations["getApi"];
        /**
         * Update a specific API.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateApi"];
        readonly post?: never;
        /**
         * Delete a specific API.
         * @description Removes the record.
         */
        readonly delete: operations["deleteApi"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific API.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchApi"];
        readonly trace?: never;
    };
    readonly "/apis/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific API.
         * @description The records that keep the API from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getApiDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/apis/{_id}/template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific API as a template.
         * @description Where a zip file can be fetched that holds the API and all that it uses.
         */
        readonly get: operations["getApiTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tools": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all tools.
         * @description A page of tools, oldest first, as a bare array.
         */
        readonly get: operations["listTools"];
        readonly put?: never;
        /**
         * Create a new tool.
         * @description Only `name` is required.
         */
        readonly post: operations["createTool"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tools/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific tool.
         * @description The record, whole.
         */
        readonly get: operations["getTool"];
        /**
         * Update a specific tool.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateTool"];
        readonly post?: never;
        /**
         * Delete a specific tool.
         * @description Removes the record, unless others refer to it.
         */
        readonly delete: operations["deleteTool"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific tool.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchTool"];
        readonly trace?: never;
    };
    readonly "/tools/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific tool.
         * @description The records that keep the tool from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getToolDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tools/{_id}/template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific tool as a template.
         * @description Where a zip file can be fetched that holds the tool and all that it uses.
         */
        readonly get: operations["getToolTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mcpServers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all mcpServers.
         * @description A page of mcpServers, oldest first, as a bare array.
         */
        readonly get: operations["listMcpServers"];
        readonly put?: never;
        /**
         * Create a new MCP server.
         * @description Only `name` is required.
         */
        readonly post: operations["createMcpServer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mcpServers/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific MCP server.
         * @description The record, whole.
         */
        readonly get: operations["getMcpServer"];
        /**
         * Update a specific MCP server.
         * @description Replaces the record; a field that is left out is erased.
         */
        readonly put: operations["updateMcpServer"];
        readonly post?: never;
        /**
         * Delete a specific MCP server.
         * @description Removes the record.
         */
        readonly delete: operations["deleteMcpServer"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific MCP server.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.
         */
        readonly patch: operations["patchMcpServer"];
        readonly trace?: never;
    };
    readonly "/mcpServers/{_id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what refers to a specific MCP server.
         * @description The records that keep the MCP server from being deleted; an empty object when it can be deleted.
         */
        readonly get: operations["getMcpServerDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mcpServers/{_id}/template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific MCP server as a template.
         * @description Where a zip file can be fetched that holds the MCP server and all that it uses.
         */
        readonly get: operations["getMcpServerTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/httpconnectors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all HTTP connectors.
         * @description A page of HTTP connectors, oldest first, as a bare array.
         */
        readonly get: operations["listHttpConnectors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/httpconnectors/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The HTTP connector's `_id`. */
                readonly _id: components["parameters"]["HttpConnectorId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific HTTP connector.
         * @description The record, whole.
         */
        readonly get: operations["getHttpConnector"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/httpconnectors/{_id}/resources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The HTTP connector's `_id`. */
                readonly _id: components["parameters"]["HttpConnectorId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the resources of a specific HTTP connector.
         * @description Each of them, as a bare array.
         */
        readonly get: operations["listHttpConnectorResources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/httpconnectors/{_id}/endpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The HTTP connector's `_id`. */
                readonly _id: components["parameters"]["HttpConnectorId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the endpoints of a specific HTTP connector.
         * @description Each of them, as a bare array.
         */
        readonly get: operations["listHttpConnectorEndpoints"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the notifications.
         * @description What the user of the token is notified of, or every user.
         */
        readonly get: operations["listNotifications"];
        /**
         * Subscribe to notifications, or no longer.
         * @description Each entry says of one record whether a user is notified. What is not named stays as it is.
         */
        readonly put: operations["updateNotifications"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/processors/csvParser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read CSV.
         * @description Reads a text as CSV, by its rules.
         */
        readonly post: operations["parseCsv"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/processors/xmlParser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read XML.
         * @description What comes back is the example of this document.
         */
        readonly post: operations["parseXml"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/processors/structuredFileParser": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read a file by a definition.
         * @description What comes back is the example of this document.
         */
        readonly post: operations["parseStructuredFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/processors/csvDataGenerator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write CSV.
         * @description Writes records as CSV, by its rules.
         */
        readonly post: operations["generateCsv"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/processors/structuredFileGenerator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Write a file by a definition.
         * @description What comes back is the example of this document.
         */
        readonly post: operations["generateStructuredFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metadata/application/{application}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The application, as the catalogue calls it. */
                readonly application: string;
            };
            readonly cookie?: never;
        };
        /**
         * Get the kinds of record of an application.
         * @description What comes back is the example of this document, whatever the application.
         */
        readonly get: operations["getApplicationMetadata"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ediTransactions/query": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look for EDI transactions.
         * @description Those whose fields are as asked for; all, where nothing is asked for. How they are asked for is a choice.
         */
        readonly post: operations["queryEdiTransactions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ediTransactions/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI transaction's `_id`. */
                readonly _id: components["parameters"]["EdiTransactionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific EDI transaction.
         * @description The record, whole.
         */
        readonly get: operations["getEdiTransaction"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change single fields of a specific EDI transaction.
         * @description Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so; which, is a choice.
         */
        readonly patch: operations["patchEdiTransaction"];
        readonly trace?: never;
    };
    readonly "/ediTransactions/{_id}/faDetails": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI transaction's `_id`. */
                readonly _id: components["parameters"]["EdiTransactionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the functional acknowledgement of a specific EDI transaction.
         * @description What the partner said of the document.
         */
        readonly get: operations["getEdiTransactionFaDetails"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ediTransactions/{_id}/mdn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI transaction's `_id`. */
                readonly _id: components["parameters"]["EdiTransactionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the receipt of a specific EDI transaction.
         * @description What the partner’s server said when it got the document.
         */
        readonly get: operations["getEdiTransactionMdn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/eventreports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all event reports.
         * @description A page of event reports, oldest first, as a bare array.
         */
        readonly get: operations["listEventReports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/eventreports/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event report's `_id`. */
                readonly _id: components["parameters"]["EventReportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific event report.
         * @description The record, whole.
         */
        readonly get: operations["getEventReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/transfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all transfers.
         * @description A page of transfers, oldest first, as a bare array.
         */
        readonly get: operations["listTransfers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/transfers/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The transfer's `_id`. */
                readonly _id: components["parameters"]["TransferId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific transfer.
         * @description The record, whole.
         */
        readonly get: operations["getTransfer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all subscriptions.
         * @description A page of subscriptions, oldest first, as a bare array.
         */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's `_id`. */
                readonly _id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific subscription.
         * @description The record, whole.
         */
        readonly get: operations["getSubscription"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all applications.
         * @description A page of applications, oldest first, as a bare array.
         */
        readonly get: operations["listApplications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The application's `_id`. */
                readonly _id: components["parameters"]["ApplicationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific application.
         * @description The record, whole.
         */
        readonly get: operations["getApplication"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accesstokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all access tokens.
         * @description A page of access tokens, oldest first, as a bare array.
         */
        readonly get: operations["listAccessTokens"];
        readonly put?: never;
        /**
         * Create a new access token.
         * @description Needs a `name`, and either `fullAccess: true` or the records that it is for. `token` is shown in the clear in this response, and in no other.
         */
        readonly post: operations["createAccessToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accesstokens/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The access token's `_id`. */
                readonly _id: components["parameters"]["AccessTokenId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific access token.
         * @description The record, whole.
         */
        readonly get: operations["getAccessToken"];
        /**
         * Update a specific access token.
         * @description Replaces the record; a field that is left out is erased. `revoked: true` makes the token bad: who shows it gets 401.
         */
        readonly put: operations["updateAccessToken"];
        readonly post?: never;
        /**
         * Delete a specific access token.
         * @description Removes the record of a token that is revoked. One of the type `apim` cannot be deleted.
         */
        readonly delete: operations["deleteAccessToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/storage/items": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all storage items.
         * @description A page of storage items, oldest first, as a bare array.
         */
        readonly get: operations["listStorageItems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/storage/items/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The storage item's `_id`. */
                readonly _id: components["parameters"]["StorageItemId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific storage item.
         * @description The record, whole.
         */
        readonly get: operations["getStorageItem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get what was changed in the account.
         * @description The records that all filters leave, the newest first, as a bare array. Each write leaves one of `create` or `delete`, or of `update` for each field that is another now; a write that changes nothing leaves none. Their order is a choice.
         */
        readonly get: operations["listAudit"];
        readonly put?: never;
        /**
         * Get what was changed in the account, by several values of each filter.
         * @description As the GET, with its filters in the body: each is a value, or a list of which one has to fit.
         */
        readonly post: operations["searchAudit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/audit/signedURL": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get where the audit of a record, or of the account, can be downloaded.
         * @description The filters are those of the list. There is no download of one kind of records alone: a `resourceType` needs a `_resourceId` beside it. There is nothing at the address that the fake gives.
         */
        readonly get: operations["getAuditDownload"];
        readonly put?: never;
        /**
         * Get where an audit can be downloaded, by several values of each filter.
         * @description As the GET, with the filters in the body, as those of the search.
         */
        readonly post: operations["createAuditDownload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/integrations/{_id}/audit": {
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
         * Get what was changed of a specific integration.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listIntegrationAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/connections/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific connection.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listConnectionAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific export.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listExportAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/imports/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific import.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listImportAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/flows/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific flow.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listFlowAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scripts/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific script.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listScriptAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/asynchelpers/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The async helper's `_id`. */
                readonly _id: components["parameters"]["AsyncHelperId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific async helper.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listAsyncHelperAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/apis/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific API.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listApiAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/filedefinitions/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file definition's `_id`. */
                readonly _id: components["parameters"]["FileDefinitionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific file definition.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listFileDefinitionAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tools/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific tool.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listToolAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ediprofiles/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI profile's `_id`. */
                readonly _id: components["parameters"]["EdiProfileId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific EDI profile.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listEdiProfileAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/mcpServers/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific MCP server.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listMcpServerAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agents/{_id}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get what was changed of a specific agent.
         * @description The records of its audit, the newest first, as a bare array.
         */
        readonly get: operations["listAgentAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/environments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all environments.
         * @description The environments of the account, the first of which has the records that name none.
         */
        readonly get: operations["listEnvironments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/environments/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The environment's `_id`. */
                readonly _id: components["parameters"]["EnvironmentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a specific environment.
         * @description The record, whole.
         */
        readonly get: operations["getEnvironment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/environments/{_id}/enable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The environment's `_id`. */
                readonly _id: components["parameters"]["EnvironmentId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Enable a specific environment.
         * @description Sets `enabled`. One that is enabled already stays so. Only an administrator may.
         */
        readonly put: operations["enableEnvironment"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recycleBinTTL": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get all that was deleted.
         * @description What was deleted in the last 30 days, by the clock of the account, in the order in which it was deleted, as a bare array. Records of the kinds that have no place of their own here went with another one, and come back with it. The order is a choice, and so is that the fake keeps the 10,000 records that were deleted last.
         */
        readonly get: operations["listRecycleBin"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recycleBinTTL/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The kind of the record, by its plural, such as `flows`. Capitals do not matter. */
                readonly type: components["parameters"]["RecycledType"];
            };
            readonly cookie?: never;
        };
        /**
         * Get all records of one kind that were deleted.
         * @description As the list of all that was deleted, of one kind only. A kind that there is not is not found, which is a choice.
         */
        readonly get: operations["listRecycleBinOfType"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recycleBinTTL/{type}/{_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The kind of the record, by its plural, such as `flows`. Capitals do not matter. */
                readonly type: components["parameters"]["RecycledType"];
                /** @description The `_id` of the record. */
                readonly _id: components["parameters"]["RecycledId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Purge a specific record that was deleted.
         * @description It is gone for good, and what went with it and is no record of the bin by itself. Records of the bin that went with it stay there, which is a choice.
         */
        readonly delete: operations["purgeRecycledRecord"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recycleBinTTL/{type}/{_id}/doCascadeRestore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The kind of the record, by its plural, such as `flows`. Capitals do not matter. */
                readonly type: components["parameters"]["RecycledType"];
                /** @description The `_id` of the record. */
                readonly _id: components["parameters"]["RecycledId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Restore a specific record that was deleted, and what was deleted with it.
         * @description All of it is there again as it was, each record under its `_id`. Where one of them refers to a record that is gone, nothing is restored, which is a choice: that one has to be restored first. The body is ignored, and may be left out.
         */
        readonly post: operations["restoreRecycledRecord"];
        readonly delete?: never;
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
        /** @description Twenty-four lower-case hexadecimal digits, or null for none. */
        readonly ObjectIdOrNull: string | null;
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
        /** @description How a request fails that cannot be read: with errors; or, where its Authorization header is not a scheme and a token (`Bearer Bearer x`), as authentication does, with the words of a bad token. */
        readonly BadRequest: components["schemas"]["ErrorList"] | components["schemas"]["Message"];
        /** @description How everything else fails, one entry for each fault. */
        readonly ErrorList: {
            /** @description At least one. */
            readonly errors: readonly components["schemas"]["Error"][];
        };
        /** @description One fault. */
        readonly Error: {
            /** @description What kind of fault, for programs. The codes are no closed list: another may come with any resource. */
            readonly code: string;
            /** @description What failed, for people. One response of 2017 lacks it. */
            readonly message?: string;
            /** @description A dotted path into the body, array indexes included; or the parameter. */
            readonly field?: string;
        };
        /** @description Free in form; kept exactly as sent. */
        readonly Open: {
            readonly [key: string]: unknown;
        };
        /** @description Changes, one after the other, as RFC 6902 has them. Clients replace; what else there is, is a choice. */
        readonly JsonPatch: readonly {
            /**
             * @description What is done.
             * @enum {string}
             */
            readonly op: "replace" | "add" | "remove" | "move" | "copy" | "test";
            /** @description Where, as a JSON Pointer. */
            readonly path: string;
            /** @description From where, for `move` and `copy`. */
            readonly from?: string;
            /** @description The value. */
            readonly value?: unknown;
        }[];
        /** @description What a clone has made, the copy itself first. */
        readonly CloneManifest: readonly {
            /** @description What kind of record it is, such as `Flow`. */
            readonly model: string;
            /** @description Its id. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description Its name. */
            readonly name: string;
        }[];
        /** @description What something that is not saved would do. */
        readonly Preview: {
            /** @description The records. */
            readonly data: readonly components["schemas"]["Open"][];
            /** @description Where each record is found in the application. */
            readonly dataURIs?: readonly string[];
            /** @description What was done, in order. */
            readonly stages: readonly {
                /** @description What the stage does. */
                readonly name: string;
                /** @description What went wrong in it. */
                readonly errors?: readonly components["schemas"]["Open"][];
                /** @description What came out of it. */
                readonly data: readonly components["schemas"]["Open"][];
            }[];
        };
        /** @description By the plural of their kind, the records that refer to one; empty when nothing does. */
        readonly Dependencies: {
            readonly [key: string]: readonly components["schemas"]["Dependency"][];
        };
        /** @description A record that refers to another. */
        readonly Dependency: {
            /** @description Its `_id`; here without the line. */
            readonly id: components["schemas"]["ObjectId"];
            /** @description Its name. */
            readonly name?: string;
            /** @description Where in it the reference stands, such as `pageGenerators[0]._exportId`. */
            readonly paths: readonly string[];
            /** @description What the user may do with it, such as `owner`. */
            readonly accessLevel?: string;
        };
        /** @description Where something can be fetched for a while, without a token. */
        readonly SignedUrl: {
            /** @description The address. That of the fake leads nowhere, which is a choice. */
            readonly signedURL: string;
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
        /** @description A group that flows or APIs are shown in. */
        readonly FlowGrouping: {
            /** @description Given by the service to a group that is sent without one. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description What a person calls the group. */
            readonly name: string;
        };
        /** @description A group as it is sent. One without an `_id` is new, and is given one. */
        readonly SentGrouping: {
            /** @description That of a group that is there. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description What a person calls the group. */
            readonly name: string;
        };
        /** @description A name for one resource of the integration. */
        readonly IntegrationAlias: {
            /** @description The name. */
            readonly alias: string;
            /** @description What it stands for. */
            readonly description?: string;
            /** @description The connection that it names. */
            readonly _connectionId?: components["schemas"]["ObjectId"];
            /** @description The export that it names. */
            readonly _exportId?: components["schemas"]["ObjectId"];
            /** @description The import that it names. */
            readonly _importId?: components["schemas"]["ObjectId"];
            /** @description The flow that it names. */
            readonly _flowId?: components["schemas"]["ObjectId"];
            /** @description The lookup cache that it names. */
            readonly _lookupCacheId?: components["schemas"]["ObjectId"];
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
        /** @description An integration, whole. */
        readonly Integration: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified: components["schemas"]["Timestamp"];
            /** @description The user who last wrote the record. Absent on the records of 2017. */
            readonly lastModifiedBy?: components["schemas"]["ObjectId"];
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
            /** @description The steps that change the edition of an app. */
            readonly changeEditionSteps?: readonly components["schemas"]["FrameworkStep"][];
            readonly mode?: components["schemas"]["Mode"];
            readonly settings?: components["schemas"]["Settings"];
            /** @description SmartConnector only. The version of the app that runs in the account. */
            readonly version?: string;
            /** @description SmartConnector only. Set by the service when a managed update is pushed; the app sets it back to false. */
            readonly updateInProgress?: boolean;
            /** @description The connections registered with the integration. */
            readonly _registeredConnectionIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The lookup caches registered with the integration. */
            readonly _registeredLookupCacheIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The groups that its flows are shown in; a flow names its own with `_flowGroupingId`. */
            readonly flowGroupings?: readonly components["schemas"]["FlowGrouping"][];
            /** @description The groups that its APIs are shown in. */
            readonly apiGroupings?: readonly components["schemas"]["FlowGrouping"][];
            /** @description Names by which scripts and settings call its resources. */
            readonly aliases?: readonly components["schemas"]["IntegrationAlias"][];
            /** @description The form by which a person edits `settings`. */
            readonly settingsForm?: components["schemas"]["Open"];
            /** @description The integration that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
            /** @description The template that this one was installed from. */
            readonly _templateId?: components["schemas"]["ObjectId"];
            /** @description The integration that this one is a child of. */
            readonly _parentId?: components["schemas"]["ObjectId"];
        };
        /** @description An integration as a list shows it, with counts of what belongs to it. `include` and `exclude` may leave out all but `_id` and `name`. */
        readonly IntegrationListItem: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description The user who last wrote the record. Absent on the records of 2017. */
            readonly lastModifiedBy?: components["schemas"]["ObjectId"];
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
            /** @description The steps that change the edition of an app. */
            readonly changeEditionSteps?: readonly components["schemas"]["FrameworkStep"][];
            readonly mode?: components["schemas"]["Mode"];
            readonly settings?: components["schemas"]["Settings"];
            /** @description SmartConnector only. The version of the app that runs in the account. */
            readonly version?: string;
            /** @description SmartConnector only. Set by the service when a managed update is pushed; the app sets it back to false. */
            readonly updateInProgress?: boolean;
            /** @description The connections registered with the integration. */
            readonly _registeredConnectionIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The lookup caches registered with the integration. */
            readonly _registeredLookupCacheIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The groups that its flows are shown in; a flow names its own with `_flowGroupingId`. */
            readonly flowGroupings?: readonly components["schemas"]["FlowGrouping"][];
            /** @description The groups that its APIs are shown in. */
            readonly apiGroupings?: readonly components["schemas"]["FlowGrouping"][];
            /** @description Names by which scripts and settings call its resources. */
            readonly aliases?: readonly components["schemas"]["IntegrationAlias"][];
            /** @description The form by which a person edits `settings`. */
            readonly settingsForm?: components["schemas"]["Open"];
            /** @description The integration that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
            /** @description The template that this one was installed from. */
            readonly _templateId?: components["schemas"]["ObjectId"];
            /** @description The integration that this one is a child of. */
            readonly _parentId?: components["schemas"]["ObjectId"];
            /** @description How many flows it has. Only in lists. */
            readonly numFlows?: number;
            /** @description How many errors of its flows are open. Only in lists. */
            readonly numError?: number;
            /** @description How many connections are registered with it. Only in lists. */
            readonly numRegisteredConnections?: number;
            /** @description How many of these are offline. Only in lists. */
            readonly numOfflineConnections?: number;
            /** @description When the last error of its flows came. Only in lists. */
            readonly lastErrorAt?: components["schemas"]["Timestamp"];
        };
        /** @description What a client may send to create an integration. A `readOnly` field is accepted and ignored. */
        readonly IntegrationCreate: {
            /** @description Ignored; the service gives one. */
            readonly _id?: unknown;
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description Ignored. */
            readonly createdAt?: unknown;
            /** @description Ignored. */
            readonly lastModified?: unknown;
            /** @description Ignored; the service sets it. */
            readonly lastModifiedBy?: unknown;
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
            /** @description The steps that change the edition of an app. */
            readonly changeEditionSteps?: readonly components["schemas"]["FrameworkStep"][];
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
            /** @description The lookup caches registered with the integration. */
            readonly _registeredLookupCacheIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The groups that its flows are shown in; a flow names its own with `_flowGroupingId`. */
            readonly flowGroupings?: readonly components["schemas"]["SentGrouping"][];
            /** @description The groups that its APIs are shown in. */
            readonly apiGroupings?: readonly components["schemas"]["SentGrouping"][];
            /** @description Names by which scripts and settings call its resources. */
            readonly aliases?: readonly components["schemas"]["IntegrationAlias"][];
            /** @description The form by which a person edits `settings`. */
            readonly settingsForm?: components["schemas"]["Open"];
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
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description Ignored; stays as it was. */
            readonly createdAt?: unknown;
            /** @description Ignored, a stale one too; there is no version lock. */
            readonly lastModified?: unknown;
            /** @description Ignored; the service sets it. */
            readonly lastModifiedBy?: unknown;
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
            /** @description The steps that change the edition of an app. */
            readonly changeEditionSteps?: readonly components["schemas"]["FrameworkStep"][];
            readonly mode?: components["schemas"]["Mode"];
            readonly settings?: components["schemas"]["Settings"];
            /** @description The version of the app; app code raises it as the last step of an update. */
            readonly version?: string;
            /** @description App code sets it back to false when an update is done. */
            readonly updateInProgress?: boolean;
            /** @description The connections registered with the integration. */
            readonly _registeredConnectionIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The lookup caches registered with the integration. */
            readonly _registeredLookupCacheIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The groups that its flows are shown in; a flow names its own with `_flowGroupingId`. */
            readonly flowGroupings?: readonly components["schemas"]["SentGrouping"][];
            /** @description The groups that its APIs are shown in. */
            readonly apiGroupings?: readonly components["schemas"]["SentGrouping"][];
            /** @description Names by which scripts and settings call its resources. */
            readonly aliases?: readonly components["schemas"]["IntegrationAlias"][];
            /** @description The form by which a person edits `settings`. */
            readonly settingsForm?: components["schemas"]["Open"];
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
            /** @description The environment that the copy is for; taken, and without effect here. */
            readonly _envId?: components["schemas"]["ObjectId"];
        };
        /** @description What a function is called with; free in form, and handed to the function as it came. */
        readonly FunctionInput: {
            readonly [key: string]: unknown;
        };
        /** @description What a settings function is called with; free in form, and handed to the function as it came. */
        readonly SettingsInput: {
            /** @description The settings to change. Each takes the place of the one of its name; those that are not named stay. */
            readonly settings?: components["schemas"]["Settings"];
            /** @description What a settings page sends to `persistSettings` when a person saves: by section or store, the fields to change. Each takes the place of the one of its name; those that are not named stay. */
            readonly pending?: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                };
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What a function responded with. */
        readonly FunctionResult: {
            /** @description Whether it succeeded; where not, nothing has changed. */
            readonly success: boolean;
            /** @description What a person is shown. */
            readonly message?: string;
        };
        /** @description What an installer function responded with. */
        readonly InstallerResult: {
            /** @description Whether it succeeded; where not, nothing has changed. */
            readonly success: boolean;
            /** @description What a person is shown. */
            readonly message?: string;
            /** @description The steps that the call has changed, as they now are. */
            readonly stepsToUpdate: readonly components["schemas"]["InstallStep"][];
        };
        /** @description What a settings function responded with. */
        readonly SettingsResult: {
            /** @description Whether it succeeded; where not, nothing has changed. */
            readonly success: boolean;
            /** @description What a person is shown. */
            readonly message?: string;
            /** @description What is not applied yet; `false` where that is nothing. Its form is published nowhere, and `persistSettings` has responded without it. */
            readonly pending?: boolean | {
                readonly [key: string]: unknown;
            };
        };
        /** @description The fields of a connection, as a client replaces them. A `readOnly` field is accepted and ignored. */
        readonly ConnectionFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the connection; not unique. */
            readonly name: string;
            /**
             * @description The kind of application; chosen when created. `rest` is the older form of `http`.
             * @enum {string}
             */
            readonly type?: "http" | "netsuite" | "salesforce" | "ftp" | "s3" | "wrapper" | "rdbms" | "mongodb" | "as2" | "filesystem" | "mcp" | "dynamodb" | "jdbc" | "van" | "rest";
            /** @description The id of the connection in another system. */
            readonly externalId?: string;
            /** @description The application, such as `shopify`. */
            readonly assistant?: string;
            /** @description How the application is reached, for `type` `http`. */
            readonly http?: components["schemas"]["HttpConnection"];
            /** @description How the application is reached, for `type` `netsuite`. */
            readonly netsuite?: components["schemas"]["TokenBlock"];
            /** @description How the application is reached, for `type` `salesforce`. */
            readonly salesforce?: components["schemas"]["TokenBlock"];
            /** @description How the application is reached, for `type` `ftp`. */
            readonly ftp?: components["schemas"]["ConnectionBlock"];
            /** @description How the application is reached, for `type` `s3`. */
            readonly s3?: components["schemas"]["AccessKeyBlock"];
            /** @description How the application is reached, for `type` `wrapper`. */
            readonly wrapper?: components["schemas"]["WrapperConnection"];
            /** @description How the application is reached, for `type` `rdbms`. */
            readonly rdbms?: components["schemas"]["ClientBlock"];
            /** @description How the application is reached, for `type` `mongodb`. */
            readonly mongodb?: components["schemas"]["ConnectionBlock"];
            /** @description How the application is reached, for `type` `as2`. */
            readonly as2?: components["schemas"]["ConnectionBlock"];
            /** @description How the application is reached, for `type` `filesystem`. */
            readonly filesystem?: components["schemas"]["ConnectionBlock"];
            /** @description How the application is reached, for `type` `mcp`. */
            readonly mcp?: components["schemas"]["McpConnection"];
            /** @description How the application is reached, for `type` `dynamodb`. */
            readonly dynamodb?: components["schemas"]["AccessKeyBlock"];
            /** @description How the application is reached, for `type` `jdbc`. */
            readonly jdbc?: components["schemas"]["ConnectionBlock"];
            /** @description How the application is reached, for `type` `van`. */
            readonly van?: components["schemas"]["ConnectionBlock"];
            /** @description How the application is reached, for `type` `rest`. */
            readonly rest?: components["schemas"]["TokenBlock"];
            /** @description The on-premise agent that carries the connection; one that is written with `type` `filesystem` needs it. */
            readonly _agentId?: components["schemas"]["ObjectId"];
            /** @description The connection whose queue it shares. */
            readonly _borrowConcurrencyFromConnectionId?: components["schemas"]["ObjectId"];
            /** @description Until when requests are logged; the older name. */
            readonly debugDate?: components["schemas"]["Timestamp"];
            /** @description Until when requests are logged; changed by PATCH only. */
            readonly debugUntil?: components["schemas"]["Timestamp"];
            /** @description Settings of your own, free in form; kept exactly as sent. */
            readonly settings?: components["schemas"]["Open"];
            /** @description The form that the settings are edited with. */
            readonly settingsForm?: components["schemas"]["Open"];
            /** @description Whether it lives in the sandbox; chosen when created. */
            readonly sandbox?: boolean;
            /** @description Whether the last ping failed. */
            readonly offline?: boolean;
            /** @description Whether somebody must still give consent (OAuth). */
            readonly needsAuthorization?: boolean;
            /** @description How much waits to be sent. */
            readonly queues?: readonly {
                /** @description The `_id` of the connection. */
                readonly name?: string;
                /** @description How many messages wait. */
                readonly size?: number;
            }[];
            /** @description The SmartConnector that it belongs to. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
            /** @description The installation of that SmartConnector. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
        };
        /** @description A connection, as a client replaces it. */
        readonly ConnectionWrite: components["schemas"]["ConnectionFields"];
        /** @description A connection, as a client creates it. */
        readonly ConnectionCreate: components["schemas"]["ConnectionWrite"];
        /** @description A connection as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly ConnectionListItem: WithRequired<components["schemas"]["ConnectionFields"], "_id" | "name">;
        /** @description A connection, whole. */
        readonly Connection: WithRequired<components["schemas"]["ConnectionFields"], "_id" | "lastModified" | "name" | "type">;
        /** @description How an application is reached. Members that are not named here are kept exactly as sent. Credentials are read as `******`, and one that is sent so stays as it was. */
        readonly ConnectionBlock: {
            readonly concurrencyLevel?: components["schemas"]["ConcurrencyLevel"];
            /** @description A password. */
            readonly password?: string;
            /** @description A private key. */
            readonly authKey?: string;
            readonly encrypted?: components["schemas"]["Encrypted"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description How an application that takes tokens is reached. Members that are not named here are kept exactly as sent. Credentials are read as `******`, and one that is sent so stays as it was. */
        readonly TokenBlock: {
            readonly concurrencyLevel?: components["schemas"]["ConcurrencyLevel"];
            /** @description The OAuth client that it uses. */
            readonly _iClientId?: components["schemas"]["ObjectIdOrNull"];
            /** @description A password. */
            readonly password?: string;
            /** @description A token. */
            readonly bearerToken?: string;
            /** @description What another token is got with. */
            readonly refreshToken?: string;
            /** @description The secret of a token. */
            readonly tokenSecret?: string;
            readonly encrypted?: components["schemas"]["Encrypted"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description How an application that takes access keys is reached. Members that are not named here are kept exactly as sent. Credentials are read as `******`, and one that is sent so stays as it was. */
        readonly AccessKeyBlock: {
            readonly concurrencyLevel?: components["schemas"]["ConcurrencyLevel"];
            /** @description The OAuth client that it uses. */
            readonly _iClientId?: components["schemas"]["ObjectIdOrNull"];
            /** @description The secret of the key. */
            readonly secretAccessKey?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Credentials over HTTP. Members that are not named here are kept exactly as sent. Credentials are read as `******`, and one that is sent so stays as it was. */
        readonly HttpCredentials: {
            /** @description A password. */
            readonly password?: string;
            /** @description A token. */
            readonly token?: string;
            /** @description What another token is got with. */
            readonly refreshToken?: string;
            /** @description The secret of an OAuth client. */
            readonly clientSecret?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What the client proves itself with in TLS. Members that are not named here are kept exactly as sent. Credentials are read as `******`, and one that is sent so stays as it was. */
        readonly ClientCertificates: {
            /** @description A private key. */
            readonly key?: string;
            /** @description What opens the key. */
            readonly passphrase?: string;
            /** @description Certificate and key in one. */
            readonly pfx?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description How many requests may be under way at a time. One that is larger than 25, or than 50 on larger plans, is lowered to that without a word. */
        readonly ConcurrencyLevel: number;
        /** @description Credentials of your own. */
        readonly Encrypted: {
            readonly [key: string]: unknown;
        } | string;
        /** @description How an application is reached over HTTP; members that are not named here are kept exactly as sent. */
        readonly HttpConnection: {
            /** @description The OAuth client that it uses. */
            readonly _iClientId?: components["schemas"]["ObjectIdOrNull"];
            /** @description The URL that relative ones count from. */
            readonly baseURI: string;
            /**
             * @description What bodies are written in.
             * @enum {string}
             */
            readonly mediaType: "xml" | "json" | "urlencoded" | "form-data" | "plaintext";
            /** @description How requests prove who sends them. */
            readonly auth?: {
                /**
                 * @description The kind of proof; the object of that name holds the credentials.
                 * @enum {string}
                 */
                readonly type?: "custom" | "basic" | "token" | "oauth" | "wsse" | "cookie" | "jwt" | "digest" | "specific" | "oauth1" | "jwtbearer";
                /** @description Credentials for `type` `basic`. */
                readonly basic?: components["schemas"]["HttpCredentials"];
                /** @description Credentials for `type` `token`. */
                readonly token?: components["schemas"]["HttpCredentials"];
                /** @description Credentials for `type` `oauth`. */
                readonly oauth?: components["schemas"]["HttpCredentials"];
                /** @description Credentials for `type` `cookie`. */
                readonly cookie?: components["schemas"]["HttpCredentials"];
                /** @description Credentials for `type` `jwt`. */
                readonly jwt?: components["schemas"]["HttpCredentials"];
            } & {
                readonly [key: string]: unknown;
            };
            /** @description The request that tries whether the connection works. */
            readonly ping?: {
                /** @description Where it goes. */
                readonly relativeURI?: string;
                /**
                 * @description Its method.
                 * @enum {string}
                 */
                readonly method?: "GET" | "POST" | "PUT" | "HEAD";
            } & {
                readonly [key: string]: unknown;
            };
            /** @description Headers of each request. */
            readonly headers?: readonly ({
                /** @description The name. */
                readonly name: string;
                /** @description The value. */
                readonly value: string;
            } & {
                readonly [key: string]: unknown;
            })[];
            readonly concurrencyLevel?: components["schemas"]["ConcurrencyLevel"];
            /** @description How many requests are aimed at where the application slows down; kept as sent. */
            readonly targetConcurrencyLevel?: number;
            readonly clientCertificates?: components["schemas"]["ClientCertificates"];
            readonly encrypted?: components["schemas"]["Encrypted"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Connections, by `_id`. */
        readonly ConnectionIds: readonly components["schemas"]["ObjectId"][];
        /** @description How the copy differs from the original. */
        readonly StepCloneRequest: {
            /** @description The name of the copy. Left out, it is `Clone - ` and the name of the original. */
            readonly name?: string;
            /** @description By the `_id` of the connection that the original uses, the `_id` of the one that the copy uses. */
            readonly connectionMap?: {
                readonly [key: string]: components["schemas"]["ObjectId"];
            };
        };
        /** @description Which connection takes the place of the one that is used now. */
        readonly ConnectionChange: {
            /** @description The connection. */
            readonly _newConnectionId: components["schemas"]["ObjectId"];
        };
        /** @description What came of trying a connection. */
        readonly PingResult: {
            /** @description 200 where the connection works. */
            readonly code: number;
            /** @description What is wrong, where something is. */
            readonly errors?: readonly components["schemas"]["Open"][];
        };
        /** @description Where a connection is authorized. */
        readonly AuthorizationUrl: {
            /** @description The address. */
            readonly authorizationURL: string;
        };
        /** @description An export that is not saved. */
        readonly VirtualExport: {
            /** @description The export, as it would be written. */
            readonly export: components["schemas"]["Open"];
        };
        /** @description An export that is not saved, and which page of it is asked for. */
        readonly VirtualExportPageInput: components["schemas"]["VirtualExport"] & {
            /** @description What the page before has responded with. */
            readonly pagedExportState?: components["schemas"]["Open"];
        };
        /** @description What an export has read. */
        readonly VirtualExportResult: {
            /** @description The records. */
            readonly data: readonly components["schemas"]["Open"][];
            /** @description Where each record is found in the application; empty here. */
            readonly dataURIs: readonly string[];
        };
        /** @description A page of what an export has read. */
        readonly VirtualExportPage: components["schemas"]["VirtualExportResult"] & {
            /** @description What has to be sent to get the page that follows; absent on the last one. What stands in it is a choice. */
            readonly pagedExportState?: components["schemas"]["Open"];
        };
        /** @description An import that is not saved, and records for it. */
        readonly VirtualImport: {
            /** @description The import, as it would be written. */
            readonly import: components["schemas"]["Open"];
            /** @description The records. */
            readonly data: readonly components["schemas"]["Open"][];
        };
        /** @description What came of a record. */
        readonly VirtualImportRecord: {
            /** @description The status with which the application took it. */
            readonly statusCode: number;
            /** @description The id that the application has given it; here that of the response, or of the record. */
            readonly id?: string;
            /** @description The response of the application. */
            readonly _json?: unknown;
        };
        /** @description The fields of an export, as a client writes them. A `readOnly` field is accepted and ignored. */
        readonly ExportFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the export; not unique. */
            readonly name: string;
            /** @description A sentence about the export. */
            readonly description?: string;
            /** @description The id of the export in another system. */
            readonly externalId?: string;
            /** @description The connection that it reads through; a webhook and a data loader have none. */
            readonly _connectionId?: components["schemas"]["ObjectId"];
            /**
             * @description What reads the records. `RESTExport` is the older form of `HTTPExport`.
             * @enum {string}
             */
            readonly adaptorType?: "HTTPExport" | "NetSuiteExport" | "SalesforceExport" | "RDBMSExport" | "MongodbExport" | "JDBCExport" | "DynamodbExport" | "FTPExport" | "S3Export" | "WebhookExport" | "AS2Export" | "SimpleExport" | "FileSystemExport" | "WrapperExport" | "RESTExport";
            /**
             * @description Which records are read; all of them where it is absent.
             * @enum {string}
             */
            readonly type?: "delta" | "once" | "test" | "webhook" | "distributed" | "blob" | "stream" | "simple";
            /** @description What is read; for exports that go through `http`. */
            readonly http?: components["schemas"]["HttpStep"];
            /** @description What is read; for exports that go through `netsuite`. */
            readonly netsuite?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `salesforce`. */
            readonly salesforce?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `rdbms`. */
            readonly rdbms?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `mongodb`. */
            readonly mongodb?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `jdbc`. */
            readonly jdbc?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `dynamodb`. */
            readonly dynamodb?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `ftp`. */
            readonly ftp?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `s3`. */
            readonly s3?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `as2`. */
            readonly as2?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `filesystem`. */
            readonly filesystem?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `wrapper`. */
            readonly wrapper?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `rest`. */
            readonly rest?: components["schemas"]["Open"];
            /** @description What is read; for exports that go through `file`. */
            readonly file?: components["schemas"]["FileStep"];
            /** @description What a listener takes. */
            readonly webhook?: components["schemas"]["Webhook"];
            /** @description How what is new is recognised, for `type` `delta`. */
            readonly delta?: components["schemas"]["Open"];
            /** @description What marks a record as done, for `type` `once`. */
            readonly once?: components["schemas"]["Open"];
            /** @description How much is read, for `type` `test`. */
            readonly test?: {
                /** @description How many records. */
                readonly limit?: number;
            } & {
                readonly [key: string]: unknown;
            };
            /** @description Whether it looks something up for each record of a flow. */
            readonly isLookup?: boolean;
            /** @description Whether it works on a list within each record. */
            readonly oneToMany?: boolean;
            /** @description Where that list stands. */
            readonly pathToMany?: string;
            /** @description How many records a page holds. */
            readonly pageSize?: number;
            /** @description The functions that are called on the way, such as `preSavePage`. */
            readonly hooks?: {
                /** @description Called with each page before it is kept. */
                readonly preSavePage?: components["schemas"]["HookCall"];
            } & {
                readonly [key: string]: unknown;
            };
            /** @description How records are changed. */
            readonly transform?: components["schemas"]["Scripted"];
            /** @description Which records pass. */
            readonly filter?: components["schemas"]["Scripted"];
            /** @description Which records are looked at. */
            readonly inputFilter?: components["schemas"]["Scripted"];
            /** @description How records are ordered. */
            readonly sort?: components["schemas"]["Open"];
            /** @description The fields that belong together. */
            readonly groupByFields?: readonly unknown[];
            /** @description The records that a test run works with. */
            readonly mockOutput?: components["schemas"]["Open"];
            /** @description How a record is named in errors. */
            readonly traceKeyTemplate?: string;
            /** @description What the form of an application remembers. */
            readonly assistantMetadata?: components["schemas"]["Open"];
            /** @description The profile that EDI files are read by. */
            readonly _ediProfileId?: components["schemas"]["ObjectIdOrNull"];
            /** @description The listener that is informed of parsed files. */
            readonly _postParseListenerId?: components["schemas"]["ObjectId"];
            /** @description Whether it runs by itself; always true. */
            readonly asynchronous?: boolean;
            /** @description By what SmartConnectors call it. */
            readonly apiIdentifier?: string;
            /** @description Whether it lives in the sandbox. */
            readonly sandbox?: boolean;
            /** @description Until when requests are logged; changed by PATCH only. */
            readonly debugUntil?: components["schemas"]["Timestamp"];
            /** @description The record that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
            /** @description The template that it was installed from. */
            readonly _templateId?: components["schemas"]["ObjectId"];
            /** @description The SmartConnector that it belongs to. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
            /** @description The installation of that SmartConnector. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
        };
        /** @description An export, as a client writes it. */
        readonly ExportInput: components["schemas"]["ExportFields"];
        /** @description An export as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly ExportListItem: WithRequired<components["schemas"]["ExportFields"], "_id" | "name" | "adaptorType">;
        /** @description An export, whole. */
        readonly Export: WithRequired<components["schemas"]["ExportFields"], "_id" | "lastModified" | "name" | "adaptorType">;
        /** @description Which page is read. */
        readonly ExportInvocation: {
            /** @description That of the page before, as it came. */
            readonly pagedExportState?: components["schemas"]["Open"];
        };
        /** @description A page of records. */
        readonly ExportedPage: {
            /** @description The records. */
            readonly data: readonly components["schemas"]["Open"][];
            /** @description What has to be sent to get the page that follows; absent where there is none. */
            readonly pagedExportState?: components["schemas"]["Open"];
        };
        /** @description The `successBody` of the listener; an empty object where it has none. */
        readonly ListenerResponse: {
            readonly [key: string]: unknown;
        } | readonly unknown[] | string;
        /** @description What a listener takes, and from whom; members that are not named here are kept exactly as sent. */
        readonly Webhook: {
            /**
             * @description Who sends.
             * @enum {string}
             */
            readonly provider?: "github" | "shopify" | "travis" | "travis-org" | "slack" | "dropbox" | "onfleet" | "helpscout" | "errorception" | "box" | "stripe" | "aha" | "jira" | "pagerduty" | "postmark" | "mailchimp" | "intercom" | "activecampaign" | "segment" | "recurly" | "shipwire" | "surveymonkey" | "parseur" | "mailparser-io" | "hubspot" | "integrator-extension" | "custom" | "sapariba" | "happyreturns" | "typeform";
            /**
             * @description How the sender is distinguished from others.
             * @enum {string}
             */
            readonly verify?: "token" | "hmac" | "basic" | "secret_url";
            /**
             * @description The hash of `hmac`.
             * @enum {string}
             */
            readonly algorithm?: "sha1" | "sha256" | "sha384" | "sha512";
            /**
             * @description How the hash is written.
             * @enum {string}
             */
            readonly encoding?: "hex" | "base64";
            /** @description The key of `hmac`; read as `******`. */
            readonly key?: string;
            /** @description What the public address of the listener ends with, before `/data`. */
            readonly token?: string;
            /**
             * @description What a sender is responded with; 204 where it is absent. Which of them there are is a choice.
             * @enum {integer}
             */
            readonly successStatusCode?: 200 | 201 | 202 | 204;
            /** @description The body of that response. */
            readonly successBody?: components["schemas"]["ListenerResponse"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The fields of an import. A `readOnly` field is accepted and ignored. */
        readonly ImportFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the import; not unique. */
            readonly name: string;
            /** @description A sentence about the import. */
            readonly description?: string;
            /** @description The id of the import in another system. */
            readonly externalId?: string;
            /** @description The connection that it writes through. */
            readonly _connectionId?: components["schemas"]["ObjectId"];
            /** @description What writes the records. */
            readonly adaptorType?: components["schemas"]["ImportAdaptor"];
            /** @description What is written; for imports that go through `http`. */
            readonly http?: components["schemas"]["HttpStep"];
            /** @description What is written; for imports that go through `netsuite`. */
            readonly netsuite?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `salesforce`. */
            readonly salesforce?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `mongodb`. */
            readonly mongodb?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `dynamodb`. */
            readonly dynamodb?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `ftp`. */
            readonly ftp?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `s3`. */
            readonly s3?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `as2`. */
            readonly as2?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `filesystem`. */
            readonly filesystem?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `wrapper`. */
            readonly wrapper?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `rest`. */
            readonly rest?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `file`. */
            readonly file?: components["schemas"]["FileStep"];
            /** @description What is written; for imports that go through `aiAgent`. */
            readonly aiAgent?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `guardrail`. */
            readonly guardrail?: components["schemas"]["Open"];
            /** @description What is written; for imports that go through `tool`. */
            readonly tool?: components["schemas"]["ToolCall"];
            /** @description What is written to NetSuite, for `NetSuiteDistributedImport`. */
            readonly netsuite_da?: {
                /** @description The kind of record. */
                readonly recordType: string;
                /**
                 * @description What is done with it.
                 * @enum {string}
                 */
                readonly operation: "add" | "update" | "addupdate" | "attach" | "detach" | "delete";
                /**
                 * @description What responds in NetSuite.
                 * @enum {string}
                 */
                readonly restletVersion?: "suitebundle" | "suiteapp1.0" | "suiteapp2.0";
            } & {
                readonly [key: string]: unknown;
            };
            /** @description What is written; for imports that go through `rdbms`. */
            readonly rdbms?: components["schemas"]["QueryBlock"];
            /** @description What is written; for imports that go through `jdbc`. */
            readonly jdbc?: components["schemas"]["QueryBlock"];
            /** @description How records become records of the application, in the older mapper. */
            readonly mapping?: {
                /** @description A value each. */
                readonly fields?: readonly components["schemas"]["Open"][];
                /** @description A list each. */
                readonly lists?: readonly components["schemas"]["Open"][];
            } & {
                readonly [key: string]: unknown;
            };
            /** @description How records become records of the application, in the newer mapper. */
            readonly mappings?: readonly components["schemas"]["Open"][];
            /** @description The tables that values are translated by. */
            readonly lookups?: readonly components["schemas"]["Lookup"][];
            /** @description The functions that are called on the way, such as `preMap`. */
            readonly hooks?: {
                /** @description Called with records before they are mapped. */
                readonly preMap?: components["schemas"]["HookCall"];
                /** @description Called with records after they are mapped. */
                readonly postMap?: components["schemas"]["HookCall"];
                /** @description Called with what the application responds. */
                readonly postSubmit?: components["schemas"]["HookCall"];
                /** @description Called when a file is complete. */
                readonly postAggregate?: components["schemas"]["HookCall"];
            } & {
                readonly [key: string]: unknown;
            };
            /** @description How records are changed. */
            readonly transform?: components["schemas"]["Scripted"];
            /** @description Which records are written. */
            readonly filter?: components["schemas"]["Scripted"];
            /** @description Which records are looked at. */
            readonly inputFilter?: components["schemas"]["Scripted"];
            /** @description Whether a record that exists is left alone. */
            readonly ignoreExisting?: boolean;
            /** @description Whether a record that is missing is left alone. */
            readonly ignoreMissing?: boolean;
            /** @description Whether it works on a list within each record. */
            readonly oneToMany?: boolean;
            /** @description Where that list stands. */
            readonly pathToMany?: string;
            /** @description Whether it runs within the application; true for `NetSuiteDistributedImport`. */
            readonly distributed?: boolean;
            /** @description The profile that EDI files are written by. */
            readonly _ediProfileId?: components["schemas"]["ObjectIdOrNull"];
            /** @description What a test run returns. */
            readonly mockResponse?: readonly components["schemas"]["Open"][];
            /** @description By what SmartConnectors call it. */
            readonly apiIdentifier?: string;
            /** @description Whether it lives in the sandbox. */
            readonly sandbox?: boolean;
            /** @description Until when requests are logged; changed by PATCH only. */
            readonly debugUntil?: components["schemas"]["Timestamp"];
            /** @description The record that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
            /** @description The template that it was installed from. */
            readonly _templateId?: components["schemas"]["ObjectId"];
            /** @description The SmartConnector that it belongs to. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
            /** @description The installation of that SmartConnector. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
        };
        /** @description An import, as a client writes it. */
        readonly ImportInput: components["schemas"]["ImportFields"];
        /** @description An import as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly ImportListItem: WithRequired<components["schemas"]["ImportFields"], "_id" | "name" | "adaptorType">;
        /** @description An import, whole. */
        readonly Import: WithRequired<components["schemas"]["ImportFields"], "_id" | "lastModified" | "name" | "adaptorType" | "apiIdentifier">;
        /** @description What came of a record; members that are not named here are kept exactly as they are. */
        readonly ImportedRecord: {
            /** @description The status of the application. */
            readonly statusCode?: number;
            /** @description The id that the application gave the record. */
            readonly id?: string;
            /** @description What the application responded with. */
            readonly _json?: components["schemas"]["Open"];
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * @description What writes records. `RESTImport` and `NetSuiteImport` are older forms.
         * @enum {string}
         */
        readonly ImportAdaptor: "HTTPImport" | "NetSuiteDistributedImport" | "NetSuiteImport" | "SalesforceImport" | "RDBMSImport" | "MongodbImport" | "DynamodbImport" | "JDBCImport" | "FTPImport" | "S3Import" | "AS2Import" | "FileSystemImport" | "AiAgentImport" | "GuardrailImport" | "ToolImport" | "WrapperImport" | "RESTImport";
        /** @description What is written to a database; members that are not named here are kept exactly as sent. */
        readonly QueryBlock: {
            /** @description How, for each of its queries. */
            readonly queryType: readonly string[];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Where the copy goes, and how it differs from the original. */
        readonly FlowCloneRequest: {
            /** @description The integration that the copy belongs to. */
            readonly _integrationId: components["schemas"]["ObjectId"];
            /** @description The name of the copy. Left out, it is `Clone - ` and the name of the original. */
            readonly name?: string;
            /** @description Whether the copy lives in the sandbox; taken, and without effect here. */
            readonly sandbox?: boolean;
            /** @description The group of the integration that the copy is shown in. */
            readonly _flowGroupingId?: components["schemas"]["ObjectId"];
            /** @description By the `_id` of each connection that the flow uses, the `_id` of the one that the copy uses; it may be the same. */
            readonly connectionMap?: {
                readonly [key: string]: components["schemas"]["ObjectId"];
            };
        };
        /** @description Which connection takes the place of which. */
        readonly FlowConnectionChange: {
            /** @description The connection that steps use now. */
            readonly _connectionId: components["schemas"]["ObjectId"];
            /** @description The connection that they are to use. */
            readonly _newConnectionId: components["schemas"]["ObjectId"];
        };
        /** @description Which flows go into which group. */
        readonly FlowGroupingChange: {
            /** @description The flows. */
            readonly _flowIds: readonly components["schemas"]["ObjectId"][];
            /** @description The group, or null for none. */
            readonly _flowGroupingId: string | null;
        };
        /** @description The fields of a flow, as a client writes them. A `readOnly` field is accepted and ignored. */
        readonly FlowFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the flow; not unique. */
            readonly name: string;
            /** @description A sentence about the flow. */
            readonly description?: string;
            /** @description What a machine wrote about the flow; changed by PATCH only. */
            readonly aiDescription?: components["schemas"]["Open"];
            /** @description The integration that it belongs to. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
            /**
             * @description Whether it is switched off.
             * @default false
             */
            readonly disabled: boolean;
            /** @description When it runs; absent where nothing starts it. */
            readonly schedule?: components["schemas"]["CronExpression"];
            /** @description Where the clock of the schedule stands, by its IANA name. */
            readonly timezone?: string;
            /** @description Whether failed records are not tried again. */
            readonly skipRetries?: boolean;
            /** @description What the records come from; at least one in a flow that runs. */
            readonly pageGenerators?: readonly components["schemas"]["PageGenerator"][];
            /** @description What is done with each page, one after the other. Not together with `routers`. */
            readonly pageProcessors?: readonly components["schemas"]["PageProcessor"][];
            /** @description What sends records along branches, in place of `pageProcessors`. */
            readonly routers?: readonly components["schemas"]["Router"][];
            /** @description Whether its exports run at the same time. */
            readonly runPageGeneratorsInParallel?: boolean;
            /** @description Whether the success of a record resolves its earlier errors. */
            readonly autoResolveMatchingTraceKeys?: boolean;
            /** @description The flows that run after it. */
            readonly _runNextFlowIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The exports of other flows that run after it. */
            readonly _runNextExportIds?: readonly ({
                /** @description The flow. */
                readonly _flowId?: components["schemas"]["ObjectId"];
                /** @description The export. */
                readonly _exportId?: components["schemas"]["ObjectId"];
            } & {
                readonly [key: string]: unknown;
            })[];
            /** @description An entry of the integration's `flowGroupings`. */
            readonly _flowGroupingId?: components["schemas"]["ObjectId"];
            /** @description What is logged of its runs; changed by PATCH only. Absent on the records of 2017. */
            readonly logging?: {
                /** @description How much. */
                readonly mode?: string;
                /** @description Until when everything is. */
                readonly debugUntil?: components["schemas"]["Timestamp"];
            } & {
                readonly [key: string]: unknown;
            };
            /** @description Whether other flows are instances of it; such a flow does not run. */
            readonly isAbstract?: boolean;
            /** @description The abstract flow that it is an instance of. */
            readonly _abstractFlowId?: components["schemas"]["ObjectId"];
            /** @description In what it differs from its abstract flow. */
            readonly overrides?: components["schemas"]["Open"];
            /** @description How many instances a flow has that is abstract, or was; absent on any other. */
            readonly numInstances?: number;
            /** @description Names for the records that it uses. */
            readonly aliases?: readonly components["schemas"]["Open"][];
            /** @description Settings of your own, free in form; kept exactly as sent. */
            readonly settings?: components["schemas"]["Open"];
            /** @description The form that the settings are edited with. */
            readonly settingsForm?: components["schemas"]["Open"];
            /** @description The export of a simple flow of 2017; read-only today. */
            readonly _exportId?: components["schemas"]["ObjectId"];
            /** @description The import of a simple flow of 2017; read-only today. */
            readonly _importId?: components["schemas"]["ObjectId"];
            /** @description When it last ran. */
            readonly lastExecutedAt?: components["schemas"]["Timestamp"];
            /** @description When its errors were last resolved. */
            readonly resolvedAt?: components["schemas"]["Timestamp"];
            /** @description Whether it counts for no licence. */
            readonly free?: boolean;
            /** @description The flow that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
            /** @description The template that it was installed from. */
            readonly _templateId?: components["schemas"]["ObjectId"];
            /** @description The SmartConnector that it belongs to. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
        };
        /** @description A flow as it is written, with steps or with routers. */
        readonly FlowWrite: components["schemas"]["FlowFields"];
        /** @description A flow as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly FlowListItem: WithRequired<components["schemas"]["FlowFields"], "_id" | "name">;
        /** @description A flow, whole. */
        readonly Flow: WithRequired<components["schemas"]["FlowFields"], "_id" | "lastModified" | "name" | "disabled">;
        /** @description What a run reads, where that is not everything. */
        readonly RunFlowInput: {
            /** @description Between which moments, as `startDate` and `endDate`. */
            readonly export?: components["schemas"]["Open"];
            /** @description Only these of the exports that the flow begins with. */
            readonly _exportIds?: readonly components["schemas"]["ObjectId"][];
        };
        /** @description A run of a flow. */
        readonly StartedRun: {
            /** @description The `_id` of its job. */
            readonly _jobId: components["schemas"]["ObjectId"];
        };
        /** @description Until when a flow has read. */
        readonly LastExportDateTime: {
            /** @description The moment. */
            readonly lastExportDateTime?: components["schemas"]["Timestamp"];
        };
        /** @description Six fields, of which the first is always `?`; hours are written as lists. */
        readonly CronExpression: string;
        /** @description An export that a flow starts with; members that are not named here are kept exactly as sent. */
        readonly PageGenerator: {
            /** @description The export. */
            readonly _exportId: components["schemas"]["ObjectId"];
            /** @description When it runs, where that is not when the flow does. */
            readonly schedule?: components["schemas"]["CronExpression"];
            /** @description Whether failed records are not tried again. */
            readonly skipRetries?: boolean;
            /** @description The flow that it must not overtake. */
            readonly _keepDeltaBehindFlowId?: components["schemas"]["ObjectId"];
            /** @description The export that it must not overtake. */
            readonly _keepDeltaBehindExportId?: components["schemas"]["ObjectId"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A step of a flow; members that are not named here are kept exactly as sent. */
        readonly PageProcessor: {
            /**
             * @description What the step is; an export looks something up.
             * @enum {string}
             */
            readonly type: "export" | "import";
            /** @description The export. */
            readonly _exportId?: components["schemas"]["ObjectId"];
            /** @description The import. */
            readonly _importId?: components["schemas"]["ObjectId"];
            /** @description Whether a record that fails here goes on. */
            readonly proceedOnFailure?: boolean;
            /** @description What of the response is added to the record. */
            readonly responseMapping?: components["schemas"]["Open"];
            /** @description The functions that are called on the way, such as `postResponseMap`. */
            readonly hooks?: {
                /** @description Called with records after the response is mapped. */
                readonly postResponseMap?: components["schemas"]["ScriptCall"];
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What sends records along branches; members that are not named here are kept exactly as sent. */
        readonly Router: {
            /** @description By what branches name it; unique in the flow. */
            readonly id?: string;
            /** @description What a person calls it. */
            readonly name?: string;
            /**
             * @description Along how many branches a record goes.
             * @enum {string}
             */
            readonly routeRecordsTo?: "first_matching_branch" | "all_matching_branches";
            /**
             * @description What decides.
             * @enum {string}
             */
            readonly routeRecordsUsing?: "input_filters" | "script";
            /** @description What decides, where it is a script. */
            readonly script?: components["schemas"]["ScriptCall"];
            /** @description The branches, in order. */
            readonly branches: readonly components["schemas"]["Branch"][];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One way through a flow; members that are not named here are kept exactly as sent. */
        readonly Branch: {
            /** @description What a person calls it. */
            readonly name: string;
            /** @description A sentence about it. */
            readonly description?: string;
            /** @description What is done with each page, one after the other. */
            readonly pageProcessors?: readonly components["schemas"]["PageProcessor"][];
            /** @description The router that comes next, by its `id`. */
            readonly nextRouterId?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Which runs are asked for; all where nothing is said. */
        readonly RunStatsInput: {
            /** @description Those of the flows of these integrations; `none` stands for flows that belong to none. */
            readonly _integrationIds?: readonly string[];
            /** @description Those of these flows. */
            readonly _flowIds?: readonly components["schemas"]["ObjectId"][];
            /** @description Only those that ended so. */
            readonly status?: readonly ("completed" | "failed" | "canceled")[];
            /** @description Only those that ended after this moment, in milliseconds since 1970. */
            readonly time_gt?: number;
            /** @description Only those that ended at this moment or before, in milliseconds since 1970. */
            readonly time_lte?: number;
            /** @description Whether those of the sandbox are meant; taken, and without effect here. */
            readonly sandbox?: boolean;
        };
        /** @description How the runs of flows went. */
        readonly RunStats: {
            /** @description One entry for each flow. */
            readonly stats: readonly components["schemas"]["FlowRunStats"][];
            /** @description The path of the next page; the fake shows all flows at once. */
            readonly nextPageURL?: string;
        };
        /** @description How the runs of one flow went. */
        readonly FlowRunStats: {
            /** @description The flow. */
            readonly _flowId: components["schemas"]["ObjectId"];
            /** @description The integration of the flow. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
            /** @description How often it ran. */
            readonly numRuns: number;
            /** @description How many records succeeded in these runs. */
            readonly numSuccess?: number;
            /** @description How many records were left alone. */
            readonly numIgnore?: number;
            /** @description How many errors there were. */
            readonly numError?: number;
            /** @description How many errors of the flow are open now, those of other runs too. */
            readonly numOpenError?: number;
            /** @description When it last began to run. */
            readonly lastExecutedAt?: components["schemas"]["Timestamp"];
        };
        /**
         * @description What kind of job. A run of a flow is one of type `flow`, with one of type `export` or `import` for each step.
         * @enum {string}
         */
        readonly JobType: "flow" | "export" | "import" | "retry" | "bulk_retry";
        /**
         * @description How far a job is; the last three have ended.
         * @enum {string}
         */
        readonly JobStatus: "queued" | "running" | "retrying" | "canceling" | "completed" | "failed" | "canceled";
        /**
         * Format: date-time
         * @description A moment, as ISO 8601 writes it.
         */
        readonly Moment: string;
        /** @description A run of a flow, or what one of its steps does in it. Only runs make jobs; no client writes one. */
        readonly Job: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description What kind of job it is. */
            readonly type: components["schemas"]["JobType"];
            /** @description How far it is. */
            readonly status: components["schemas"]["JobStatus"];
            /** @description The integration of the flow. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
            /** @description The flow that ran. */
            readonly _flowId?: components["schemas"]["ObjectId"];
            /** @description The export that it is about, where it is the job of one. */
            readonly _exportId?: components["schemas"]["ObjectId"];
            /** @description The import that it is about, where it is the job of one. */
            readonly _importId?: components["schemas"]["ObjectId"];
            /** @description The job of the whole flow, on each of its children. */
            readonly _flowJobId?: components["schemas"]["ObjectId"];
            /** @description The job that started it. */
            readonly _parentJobId?: components["schemas"]["ObjectId"];
            /** @description The bulk job that it belongs to. */
            readonly _bulkJobId?: components["schemas"]["ObjectId"];
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Timestamp"];
            /** @description When it began; absent while it is queued. */
            readonly startedAt?: components["schemas"]["Timestamp"];
            /** @description When it ended; absent while it has not. */
            readonly endedAt?: components["schemas"]["Timestamp"];
            /** @description When it was last written. */
            readonly lastModified: components["schemas"]["Timestamp"];
            /** @description When it was last at work. */
            readonly lastExecutedAt?: components["schemas"]["Timestamp"];
            /** @description When the service forgets it, some 30 days later. */
            readonly purgeAt?: components["schemas"]["Timestamp"];
            /** @description How many errors there were. */
            readonly numError?: number;
            /** @description How many records succeeded. */
            readonly numSuccess?: number;
            /** @description How many records were left alone. */
            readonly numIgnore?: number;
            /** @description How many records were read. */
            readonly numExport?: number;
            /** @description How many of its errors are resolved. */
            readonly numResolved?: number;
            /** @description How many of its errors are open. */
            readonly numOpenError?: number;
            /** @description How many pages of records were made. */
            readonly numPagesGenerated?: number;
            /** @description How many pages of records were gone through. */
            readonly numPagesProcessed?: number;
            /** @description Whether everything is read; on jobs of flows. */
            readonly doneExporting?: boolean;
            /** @description Whether anything of it can be retried. */
            readonly retriable?: boolean;
            /** @description Which step of the flow it is about, counted from 0; on children. */
            readonly oIndex?: number;
            /** @description Who started it, by id or in a word. */
            readonly startedBy?: string;
            /** @description Who cancelled it, by id or in a word. */
            readonly canceledBy?: string;
        };
        /** @description A job with its children. */
        readonly JobFamily: components["schemas"]["Job"] & {
            /** @description Those of its exports and imports, in the order of the steps. */
            readonly children: readonly components["schemas"]["Job"][];
        };
        /** @description Jobs in an envelope. */
        readonly JobList: {
            /** @description The jobs, the newest first. */
            readonly jobs: readonly components["schemas"]["Job"][];
        };
        /** @description Whose jobs are asked for. */
        readonly CurrentJobsInput: {
            /** @description Those of the flows of these integrations. */
            readonly _integrationIds?: readonly components["schemas"]["ObjectId"][];
            /** @description Those of these flows. */
            readonly _flowIds?: readonly components["schemas"]["ObjectId"][];
            /** @description Only those that are so; `queued`, `running`, `retrying` and `canceling` where it is left out. */
            readonly status?: components["schemas"]["JobStatus"] | readonly components["schemas"]["JobStatus"][];
        };
        /** @description Which files are meant. */
        readonly JobFilesInput: {
            /** @description Their ids. */
            readonly fileIds: readonly string[];
        };
        /** @description Where several things can be fetched for a while, without a token. */
        readonly SignedUrls: {
            /** @description The addresses. Those of the fake lead nowhere, which is a choice. */
            readonly signedURLs: readonly string[];
        };
        /** @description What went wrong with one record in a job, as it was shown in 2017. */
        readonly JobError: {
            /** @description Whether it is resolved. */
            readonly resolve: boolean;
            /** @description Whether it can be retried. */
            readonly retry: boolean;
            /** @description When it occurred. */
            readonly createdAt: components["schemas"]["Timestamp"];
            /** @description What kind of fault it is, in a word of the remote system. */
            readonly code: string;
            /** @description The field that a mapping took; empty where it has nothing to do with a mapping, as always here. */
            readonly extract?: string;
            /** @description The field that a mapping made; as `extract`. */
            readonly generate?: string;
            /** @description The value that a mapping took; as `extract`. */
            readonly extracted?: string;
            /** @description The value that a mapping made; as `extract`. */
            readonly generated?: string;
            /** @description What failed, in the words of the remote system. */
            readonly message: string;
            /** @description What it comes from. */
            readonly source: string;
            /** @description Where the record is kept that was exported; may be empty. */
            readonly exportDataURI?: string;
            /** @description Where the record is kept that was to be imported; may be empty. */
            readonly importDataURI?: string;
            /** @description By this it can be retried; absent where it cannot be. */
            readonly _retryId?: string;
            /** @description The job of the step. */
            readonly _jobId: components["schemas"]["ObjectId"];
        };
        /** @description The fields of a script, but for its `content`. A `readOnly` field is accepted and ignored. */
        readonly ScriptFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the script; not unique. */
            readonly name: string;
            /** @description A sentence about the script. */
            readonly description?: string;
            /** @description Whether it lives in the sandbox. */
            readonly sandbox?: boolean;
            /**
             * @description Whether a hook after a response gets the records within a record, one by one.
             * @default false
             */
            readonly postResponseHookToProcessOnChildRecord: boolean;
            /** @description Until when it writes logs, an hour ahead at most; changed by PATCH only. */
            readonly debugUntil?: components["schemas"]["Timestamp"];
            /** @description The record that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
        };
        /** @description A script, as a client writes it. */
        readonly ScriptInput: components["schemas"]["ScriptFields"] & components["schemas"]["ScriptContent"];
        /** @description A script as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly ScriptListItem: WithRequired<components["schemas"]["ScriptFields"], "_id" | "name">;
        /** @description A script as a write responds with it. */
        readonly WrittenScript: WithRequired<components["schemas"]["ScriptFields"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description A script, whole. */
        readonly Script: WithRequired<components["schemas"]["ScriptFields"], "_id" | "createdAt" | "lastModified" | "name"> & components["schemas"]["ScriptContent"];
        /** @description What a script does. */
        readonly ScriptContent: {
            /** @description JavaScript. */
            readonly content: string;
        };
        /**
         * @description How much an entry matters.
         * @enum {string}
         */
        readonly LogLevel: "error" | "warn" | "info" | "debug";
        /** @description What a script has logged once. */
        readonly ScriptLog: {
            /** @description When. */
            readonly time: components["schemas"]["Timestamp"];
            /** @description How much it matters. */
            readonly level: components["schemas"]["LogLevel"];
            /** @description What it says. */
            readonly message: string;
            /** @description The function that wrote it. */
            readonly function?: string;
            /** @description The flow that called the function. */
            readonly _flowId?: string;
        };
        /** @description What calls a function of a script; members that are not named here are kept exactly as sent. */
        readonly ScriptCall: {
            /** @description The script; null or absent where none is called. */
            readonly _scriptId?: components["schemas"]["ObjectIdOrNull"];
            /** @description The function of it. */
            readonly function?: string | null;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What rules or a script decide; members that are not named here are kept exactly as sent. */
        readonly Scripted: {
            /** @description What decides, where it is a script. */
            readonly script?: components["schemas"]["ScriptCall"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The key of an error, in digits. */
        readonly ErrorId: string;
        /**
         * @description What an error comes from.
         * @enum {string}
         */
        readonly ErrorSource: "application" | "internal" | "connection" | "resource" | "lookup" | "transformation" | "output_filter" | "input_filter" | "import_filter" | "mapping" | "response_mapping" | "pre_save_page_hook" | "pre_map_hook" | "post_map_hook" | "post_submit_hook" | "post_aggregate_hook";
        /** @description What went wrong with one record at one step of a flow. */
        readonly FlowError: {
            /** @description Given by the service; by this the error is resolved or assigned. */
            readonly errorId: components["schemas"]["ErrorId"];
            /** @description When it occurred. */
            readonly occurredAt: components["schemas"]["Timestamp"];
            /** @description What it comes from. */
            readonly source: components["schemas"]["ErrorSource"];
            /** @description What kind of fault it is, in a word of the remote system. */
            readonly code: string;
            /** @description What failed, in the words of the remote system. */
            readonly message: string;
            /** @description What the record is known by in the business. */
            readonly traceKey?: string;
            /** @description By this the record can be read, changed and retried. Absent where it cannot be retried. */
            readonly retryDataKey?: string;
            /** @description What kind of error the service takes it for. */
            readonly classification?: string;
            /** @description Who says so. */
            readonly classifiedBy?: string;
            /** @description The run in which it occurred. */
            readonly _flowJobId?: components["schemas"]["ObjectId"];
            /** @description Where the record is kept that was exported; may be empty. */
            readonly exportDataURI?: string;
            /** @description Where the record is kept that was to be imported; may be empty. */
            readonly importDataURI?: string;
            /** @description Which step of the flow it is, counted from 0. */
            readonly oIndex?: string | number;
            /** @description The key of the request that failed, in the log of the step. */
            readonly reqAndResKey?: string;
            /** @description The tags that somebody has put onto it. What an entry is is a choice; here its `tagId`. */
            readonly tags?: readonly string[];
            /** @description Who is to see to it. What stands here is a choice; here the `_userId`, or else the address. */
            readonly assignedTo?: string;
            /** @description Who has assigned it. What stands here is a choice; here the user's `_id`. */
            readonly assignedBy?: string;
        };
        /** @description An error that is resolved. */
        readonly ResolvedError: components["schemas"]["FlowError"] & {
            /** @description When it was resolved. */
            readonly resolvedAt: components["schemas"]["Timestamp"];
            /** @description Who has resolved it, by id or in a word. */
            readonly resolvedBy: string;
        };
        /** @description An error as the account keeps it: with where it occurred, the record that is sent again, and whether it is resolved. No operation shows it so. */
        readonly StoredFlowError: components["schemas"]["FlowError"] & {
            /** @description The flow in which it occurred. */
            readonly _flowId: components["schemas"]["ObjectId"];
            /** @description The step at which it occurred, by the `_id` of its export or import; where none is named, the last import of the flow, or else its first export. */
            readonly _expOrImpId?: components["schemas"]["ObjectId"];
            /** @description When it was resolved. Absent while it is open. */
            readonly resolvedAt?: components["schemas"]["Timestamp"];
            /** @description Who has resolved it. */
            readonly resolvedBy?: string;
            /** @description The job that retries it; when that is completed, it is resolved. */
            readonly _retryJobId?: components["schemas"]["ObjectId"];
            /** @description What is sent again. */
            readonly retryData?: components["schemas"]["RetryFields"];
        };
        /** @description What a step is sent again when an error is retried. */
        readonly RetryFields: {
            /** @description How far the record had come. */
            readonly stage?: string;
            /** @description The export that it comes from. */
            readonly pgExportId?: components["schemas"]["ObjectId"];
            /** @description Whether it stands for several records. */
            readonly oneToMany?: boolean;
            /** @description The record; any JSON. */
            readonly data: unknown;
        };
        /** @description The data of a retry, with its key. */
        readonly RetryData: components["schemas"]["RetryFields"] & {
            /** @description The key in the path, on whatever is returned. */
            readonly retryDataKey?: string;
        };
        /** @description Errors by their `errorId`. */
        readonly ErrorIds: readonly string[];
        /** @description Errors of a step. */
        readonly ErrorIdsInput: {
            /** @description Which errors are meant. */
            readonly errors: components["schemas"]["ErrorIds"];
        };
        /** @description Errors, and who is to see to them. */
        readonly ErrorAssignment: {
            /** @description Which errors are meant. */
            readonly errorIds: components["schemas"]["ErrorIds"];
            /** @description Somebody's address. */
            readonly email: string;
            /** @description Who that is, where it is known. */
            readonly _userId?: components["schemas"]["ObjectId"];
        };
        /** @description A request that a step has sent. What it has beside its key is a choice. */
        readonly StepRequestFields: {
            /** @description By this it is read. */
            readonly key: string;
            /** @description When it was sent. */
            readonly time: components["schemas"]["Timestamp"];
            /** @description Its method. */
            readonly method: string;
            /** @description How far the step was. */
            readonly stage: string;
            /** @description What came back. */
            readonly statusCode: number;
        };
        /** @description The requests of a step. */
        readonly StepRequestList: {
            /** @description Oldest first. */
            readonly requests: readonly components["schemas"]["StepRequestFields"][];
        };
        /** @description A request that a step has sent, whole. */
        readonly StepRequest: components["schemas"]["StepRequestFields"] & {
            /** @description What was sent. */
            readonly request?: components["schemas"]["Open"];
            /** @description What came back. */
            readonly response?: components["schemas"]["Open"];
        };
        /** @description What a revision is called. */
        readonly RevisionInput: {
            /** @description A sentence about it. */
            readonly description: string;
        };
        /** @description How an integration was at a moment. Pulls and reverts make revisions too; here only a test puts such. */
        readonly Revision: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /**
             * @description What made it.
             * @enum {string}
             */
            readonly type: "snapshot" | "pull" | "revert";
            /**
             * @description How far it is; a snapshot is completed at once.
             * @enum {string}
             */
            readonly status?: "inprogress" | "completed" | "failed" | "canceled";
            /** @description A sentence about it. */
            readonly description?: string;
            /** @description The integration. */
            readonly _integrationId: components["schemas"]["ObjectId"];
            /** @description Who has made it. */
            readonly _createdByUserId?: components["schemas"]["ObjectId"];
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Timestamp"];
            /** @description When it was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
        };
        /** @description A agent as it is sent. A `readOnly` field is accepted and ignored. */
        readonly AgentInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the agent; not unique. */
            readonly name: string;
            /** @description What it is for. */
            readonly description?: string;
            /** @description By which the agent signs in. Read as `******`; `display-token` shows it. */
            readonly accessToken?: string;
            /** @description Whether the agent is out of reach. */
            readonly offline?: boolean;
            /** @description When it was heard of last. */
            readonly lastHeartbeatAt?: components["schemas"]["Timestamp"];
        };
        /** @description A agent, whole. */
        readonly Agent: WithRequired<components["schemas"]["AgentInput"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description A agent as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly AgentListItem: WithRequired<components["schemas"]["AgentInput"], "_id" | "name">;
        /** @description The token of an agent, in the clear. */
        readonly AgentToken: {
            /** @description By which the agent signs in. */
            readonly accessToken: string;
        };
        /** @description The fields of an OAuth client. A `readOnly` field is accepted and ignored. */
        readonly IClientFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the OAuth client; not unique. */
            readonly name: string;
            /**
             * @description Whose application it is a client of.
             * @enum {string}
             */
            readonly provider?: "custom_oauth2" | "netsuite" | "amazonmws" | "awsIam" | "azureserviceprincipal" | "integrator" | "salesforce" | "shopify" | "ebay-xml" | "ebay" | "microsoftbusinesscentral" | "google" | "azureoauth" | "squareup" | "zendesk" | "docusign" | "windowslive" | "bigcommerce" | "asana" | "box" | "dropbox" | "clover" | "servicenow" | "jobvite" | "twilio" | "certify" | "woocommerce";
            /** @description Whether connectors may use it. */
            readonly published?: boolean;
            /** @description The application in the catalogue; chosen when created. */
            readonly _httpConnectorId?: components["schemas"]["ObjectId"];
            /** @description The client, for most providers. */
            readonly oauth2?: components["schemas"]["OAuthTwoClient"];
            /** @description The client, for `provider` `netsuite`. */
            readonly netsuite?: components["schemas"]["NetSuiteClient"];
            /** @description The client, for `provider` `salesforce`. */
            readonly salesforce?: components["schemas"]["SalesforceClient"];
            /** @description The key, for `provider` `amazonmws`. */
            readonly amazonmws?: components["schemas"]["AmazonClient"];
            /** @description The client, for `provider` `ebay`. */
            readonly ebay?: components["schemas"]["EbayClient"];
        };
        /** @description A client of OAuth 2.0. Members that are not named here are kept exactly as sent. */
        readonly OAuthTwoClient: {
            /** @description Its id. */
            readonly clientId?: string;
            /** @description Its secret; read as `******`, and kept where it is sent so. */
            readonly clientSecret?: string;
            /** @description What it asks for. */
            readonly scope?: readonly string[];
            /** @description What stands between the scopes. */
            readonly scopeDelimiter?: string;
            /** @description Where the application sends people back to. */
            readonly redirectUri?: string;
            /** @description Where a refusal stands in a response. */
            readonly failPath?: string;
            /** @description How it gets tokens. */
            readonly grantType?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A client of NetSuite. Members that are not named here are kept exactly as sent. */
        readonly NetSuiteClient: {
            /** @description Its key. */
            readonly consumerKey?: string;
            /** @description Its secret; read as `******`, and kept where it is sent so. */
            readonly consumerSecret?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A client of Salesforce. Members that are not named here are kept exactly as sent. */
        readonly SalesforceClient: {
            /** @description Its id. */
            readonly clientId?: string;
            /** @description Its secret; read as `******`, and kept where it is sent so. */
            readonly clientSecret?: string;
            /** @description A token. */
            readonly apiToken?: string;
            /** @description The private half of its key. */
            readonly privateKey?: string;
            /** @description The public half of its key. */
            readonly publicKey?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A key of Amazon MWS. Members that are not named here are kept exactly as sent. */
        readonly AmazonClient: {
            /** @description Its id. */
            readonly accessKeyId?: string;
            /** @description Its secret; read as `******`, and kept where it is sent so. */
            readonly secretKey?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A client of eBay. Members that are not named here are kept exactly as sent. */
        readonly EbayClient: {
            /** @description Its id. */
            readonly appId?: string;
            /** @description The id of the developer. */
            readonly devId?: string;
            /** @description Its secret; read as `******`, and kept where it is sent so. */
            readonly certId?: string;
            /** @description Where the application sends people back to. */
            readonly ruName?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description An OAuth client, as a client writes it. */
        readonly IClientInput: WithRequired<components["schemas"]["IClientFields"], "provider">;
        /** @description An OAuth client, whole. */
        readonly IClient: WithRequired<components["schemas"]["IClientFields"], "_id" | "lastModified" | "name" | "provider">;
        /** @description An OAuth client as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly IClientListItem: WithRequired<components["schemas"]["IClientFields"], "_id" | "name">;
        /** @description How an application is reached, perhaps by an OAuth client. Members that are not named here are kept exactly as sent. */
        readonly ClientBlock: {
            /** @description The OAuth client. */
            readonly _iClientId?: components["schemas"]["ObjectIdOrNull"];
        } & components["schemas"]["ConnectionBlock"];
        /** @description How an MCP server is reached. Members that are not named here are kept exactly as sent. */
        readonly McpConnection: {
            /** @description The server, over HTTP; members that are not named here are kept exactly as sent. */
            readonly http?: {
                /** @description The OAuth client. */
                readonly _iClientId?: components["schemas"]["ObjectIdOrNull"];
            } & {
                readonly [key: string]: unknown;
            };
        } & components["schemas"]["ConnectionBlock"];
        /** @description The fields of a stack. A `readOnly` field is accepted and ignored. */
        readonly StackFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the stack; not unique. */
            readonly name: string;
            /**
             * @description Whether it is a server, or a function of AWS Lambda.
             * @enum {string}
             */
            readonly type?: "server" | "lambda";
            /** @description The server, for `type` `server`. */
            readonly server?: components["schemas"]["ServerStack"];
            /** @description The function, for `type` `lambda`. */
            readonly lambda?: components["schemas"]["LambdaStack"];
            /**
             * @description The framework of apps that it serves.
             * @enum {string}
             */
            readonly framework?: "twoDotZero";
        };
        /** @description A server that the service calls. */
        readonly ServerStack: {
            /** @description Where it is. */
            readonly hostURI: string;
            /** @description The addresses that it is called from. */
            readonly ipRanges?: readonly string[];
            /** @description What the service shows to it with each call; made by the service, and read as `******`. */
            readonly systemToken?: string;
        };
        /** @description A function of AWS Lambda that the service calls. */
        readonly LambdaStack: {
            /** @description The key that the function is called with. */
            readonly accessKeyId: string;
            /** @description The secret of the key; read as `******`, and kept where it is sent so. */
            readonly secretAccessKey: string;
            /** @description The region that it runs in. */
            readonly awsRegion: string;
            /** @description Its name. */
            readonly functionName: string;
            /**
             * @description What it is written in; `Node.js` where it is left out.
             * @default Node.js
             * @enum {string}
             */
            readonly language: "Node.js" | "C#" | "Java" | "Other";
        };
        /** @description A stack, as a client writes it. */
        readonly StackInput: WithRequired<components["schemas"]["StackFields"], "type"> & unknown & unknown;
        /** @description A stack as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly StackListItem: WithRequired<components["schemas"]["StackFields"], "_id" | "name">;
        /** @description A stack, whole. */
        readonly Stack: WithRequired<components["schemas"]["StackFields"], "_id" | "createdAt" | "lastModified" | "name" | "type">;
        /** @description What calls a function of a script or of a stack; members that are not named here are kept exactly as sent. */
        readonly HookCall: {
            /** @description The stack; null or absent where a script has the function. */
            readonly _stackId?: components["schemas"]["ObjectIdOrNull"];
        } & components["schemas"]["ScriptCall"];
        /** @description An application that a stack reaches; members that are not named here are kept exactly as sent. */
        readonly WrapperConnection: {
            /** @description The stack whose functions it calls. */
            readonly _stackId?: components["schemas"]["ObjectIdOrNull"];
        } & components["schemas"]["ConnectionBlock"];
        /** @description A connector, as a client writes it. A `readOnly` field is accepted and ignored. */
        readonly ConnectorInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Absent on the records of 2017. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the connector; not unique. */
            readonly name: string;
            /** @description A sentence about the connector. */
            readonly description?: string;
            /** @description The picture shown beside it. */
            readonly imageURL?: string;
            /** @description Where more is said of it. */
            readonly websiteURL?: string;
            /** @description Whom to write to. */
            readonly contactEmail?: string;
            /** @description A short name, for URLs. */
            readonly handle?: string;
            /** @description Whether others can install it. */
            readonly published?: boolean;
            /** @description Whether the partner pushes its updates. */
            readonly managed?: boolean;
            /** @description The integration that it is made from. */
            readonly _integrationId?: components["schemas"]["ObjectIdOrNull"];
            /** @description The stack that runs its functions. */
            readonly _stackId?: components["schemas"]["ObjectIdOrNull"];
            /** @description The function that is called when it is installed. */
            readonly installerFunction?: string;
            /** @description The function that is called when an update is pushed. */
            readonly updateFunction?: string;
            /** @description The function that is called before it is uninstalled. */
            readonly preUninstallFunction?: string;
            /** @description The function that is called when it is uninstalled. */
            readonly uninstallerFunction?: string;
            /** @description The function that is called when somebody else installs it. */
            readonly externalInstallerFunction?: string;
            /** @description The imports that its installations share. */
            readonly _sharedImportIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The exports that its installations share. */
            readonly _sharedExportIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The OAuth clients that its connections use. */
            readonly _iClientIdMap?: readonly ({
                /** @description The OAuth clients. */
                readonly _iClientIds?: readonly components["schemas"]["ObjectId"][];
                /** @description The kind of connection. */
                readonly connection?: {
                    /** @description The type of the connection. */
                    readonly type?: string;
                } & {
                    readonly [key: string]: unknown;
                };
            } & {
                readonly [key: string]: unknown;
            })[];
            /** @description The applications that it connects, such as `netsuite`. */
            readonly applications?: readonly string[];
            /** @description The OAuth client of the app itself; members that are not named here are kept exactly as sent. */
            readonly oAuthServerFlow?: {
                /** @description The OAuth client. */
                readonly _iClientId?: components["schemas"]["ObjectIdOrNull"];
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** @description A connector, whole. */
        readonly Connector: WithRequired<components["schemas"]["ConnectorInput"], "_id" | "lastModified" | "name">;
        /** @description A connector as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly ConnectorListItem: WithRequired<components["schemas"]["ConnectorInput"], "_id" | "name">;
        /** @description What is installed of a connector, once. */
        readonly ConnectorInstallation: {
            /** @description The integration. */
            readonly _integrationId: components["schemas"]["ObjectId"];
            /** @description Its name. */
            readonly name: string;
            /** @description The version that runs there. */
            readonly version?: string;
            /** @description Whether it is being updated. */
            readonly updateInProgress?: boolean;
            /** @description Whose licence it has taken; absent without one. */
            readonly email?: string;
        };
        /** @description A licence, as a client changes it. A `readOnly` field is accepted and ignored. */
        readonly LicenseInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description The connector that it is for. Not in the sample of 2017. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. Here without the `At`. */
            readonly created?: components["schemas"]["Timestamp"];
            /** @description Until when it is good. */
            readonly expires: components["schemas"]["Timestamp"];
            /** @description What is bought. */
            readonly opts?: components["schemas"]["LicenseOptions"];
            /** @description Whose licence it is. */
            readonly user?: components["schemas"]["LicenseUser"];
            /** @description The installation that it was taken for; absent until then. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
        };
        /** @description A licence, as a client creates it. */
        readonly LicenseCreate: {
            /** @description The address of whoever may install the connector; read as `user.email`. */
            readonly email: string;
        } & WithRequired<components["schemas"]["LicenseInput"], "expires">;
        /** @description What is bought; members that are not named here are kept exactly as sent. */
        readonly LicenseOptions: {
            /** @description The edition, such as `standard` or `enterprise`. */
            readonly connectorEdition?: string;
            /** @description What is bought beside it. */
            readonly addonLicenses?: readonly components["schemas"]["Open"][];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Whose a licence is. */
        readonly LicenseUser: {
            /** @description The address that it was given to. */
            readonly email?: string;
            /** @description The user; absent until the licence is taken. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description The name of the user; absent until the licence is taken. */
            readonly name?: string;
        };
        /** @description A licence, whole. */
        readonly License: WithRequired<components["schemas"]["LicenseInput"], "_id" | "_connectorId" | "created" | "expires">;
        /** @description A lookup cache, as a client writes it. A `readOnly` field is accepted and ignored. */
        readonly LookupCacheInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description The environment that it belongs to, where the token that made it is of one. */
            readonly _envId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the lookupCache; not unique. */
            readonly name: string;
            /** @description A sentence about the lookup cache. */
            readonly description?: string;
            /** @description The id of the lookup cache in another system. */
            readonly externalId?: string;
            /**
             * @description Whether its data goes along where it is cloned.
             * @default false
             */
            readonly includeDataInTemplatesAndCloning: boolean;
            /** @description The integration that it belongs to. */
            readonly _integrationId?: components["schemas"]["ObjectIdOrNull"];
            /** @description The stack that uses it. */
            readonly _stackId?: components["schemas"]["ObjectIdOrNull"];
            /** @description How many keys it has. */
            readonly size?: number;
            /** @description How large its data is; a text. */
            readonly sizeInMB?: string;
            /** @description Whose it is. */
            readonly _userId?: components["schemas"]["ObjectId"];
            /** @description The lookup cache that this one was cloned from. */
            readonly _sourceId?: components["schemas"]["ObjectId"];
            /** @description Whether it lives in the sandbox. */
            readonly sandbox?: boolean;
        };
        /** @description A lookup cache, whole. */
        readonly LookupCache: WithRequired<components["schemas"]["LookupCacheInput"], "_id" | "createdAt" | "lastModified" | "name" | "_userId">;
        /** @description A lookup cache as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly LookupCacheListItem: WithRequired<components["schemas"]["LookupCacheInput"], "_id" | "name">;
        /** @description A key, and what stands under it. */
        readonly CacheEntry: {
            /** @description The key. */
            readonly key: string;
            /** @description The value; any JSON, though one text says that it is a string. */
            readonly value: unknown;
        };
        /** @description Entries of a lookup cache. */
        readonly CacheData: {
            /** @description The entries. */
            readonly data: readonly components["schemas"]["CacheEntry"][];
        };
        /** @description Keys of a lookup cache. */
        readonly CacheKeys: {
            /** @description The keys. */
            readonly keys: readonly string[];
        };
        /** @description Which entries are asked for; all, where nothing is said. */
        readonly CacheDataQuery: {
            /** @description Those of these keys. */
            readonly keys?: readonly string[];
            /** @description Those whose keys begin so. */
            readonly startsWith?: string;
        };
        /** @description A table that values are translated by; members that are not named here are kept exactly as sent. */
        readonly Lookup: {
            /** @description The lookup cache, where it has the table. */
            readonly _lookupCacheId?: components["schemas"]["ObjectIdOrNull"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description An entry as the account keeps it. No operation shows it so. */
        readonly StoredCacheEntry: components["schemas"]["CacheEntry"] & {
            /** @description The lookup cache and the key, with a slash between them. */
            readonly entryId: string;
            /** @description The lookup cache. */
            readonly _lookupCacheId: components["schemas"]["ObjectId"];
        };
        /** @description The fields of an async helper. A `readOnly` field is accepted and ignored. */
        readonly AsyncHelperFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the async helper; not unique. */
            readonly name: string;
            /** @description A sentence about the async helper. */
            readonly description?: string;
            /** @description What it asks over HTTP. */
            readonly http?: components["schemas"]["AsyncHelperRequests"];
            /** @description The SmartConnector that it belongs to. */
            readonly _connectorId?: components["schemas"]["ObjectId"];
            /** @description The installation of that SmartConnector. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
        };
        /** @description An async helper, as a client writes it. */
        readonly AsyncHelperInput: WithRequired<components["schemas"]["AsyncHelperFields"], "http"> & {
            /** @description What it asks over HTTP. */
            readonly http: components["schemas"]["AsyncHelperRequestsInput"];
        };
        /** @description An async helper, whole. */
        readonly AsyncHelper: WithRequired<components["schemas"]["AsyncHelperFields"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description An async helper as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly AsyncHelperListItem: WithRequired<components["schemas"]["AsyncHelperFields"], "_id" | "name">;
        /** @description What is asked after a step has handed in its work; members that are not named here are kept exactly as sent. */
        readonly AsyncHelperRequests: {
            /** @description What of the first response the following requests are made of. */
            readonly submit?: {
                /** @description Whether it looks as the response of the status export does. */
                readonly sameAsStatus?: boolean;
                /** @description Where in it the work is named. */
                readonly resourcePath?: string;
                /** @description How it is changed first. */
                readonly transform?: components["schemas"]["Scripted"];
            } & {
                readonly [key: string]: unknown;
            };
            /** @description How it is found out how far the work has come. */
            readonly status?: components["schemas"]["AsyncHelperStatus"];
            /** @description What fetches the result; an export, or for an import that hands in a feed an import. */
            readonly result?: {
                /** @description The export that fetches it. */
                readonly _exportId?: components["schemas"]["ObjectId"];
                /** @description The import that fetches it. */
                readonly _importId?: components["schemas"]["ObjectId"];
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What is asked, as a client writes it. What has to be there stands here alone: a list shows no more of it than it is asked for. */
        readonly AsyncHelperRequestsInput: ({
            /** @description How it is found out how far the work has come. */
            readonly status: {
                readonly [key: string]: unknown;
            } & WithRequired<components["schemas"]["AsyncHelperStatus"], "_exportId">;
        } & {
            readonly [key: string]: unknown;
        }) & WithRequired<components["schemas"]["AsyncHelperRequests"], "status">;
        /** @description How it is found out how far the work has come. */
        readonly AsyncHelperStatus: {
            /** @description The export that asks. */
            readonly _exportId?: components["schemas"]["ObjectId"];
            /** @description Where in its response the status stands. */
            readonly statusPath?: string;
            /** @description The values that say that the work goes on. */
            readonly inProgressValues?: readonly string[];
            /** @description The values that say that there is a result. */
            readonly doneValues?: readonly string[];
            /** @description The values that say that the work is done, and has no result. */
            readonly doneWithoutDataValues?: readonly string[];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What an export or import asks over HTTP; members that are not named here are kept exactly as sent. */
        readonly HttpStep: {
            /** @description What asks on, where the application responds before its work is done. */
            readonly _asyncHelperId?: components["schemas"]["ObjectIdOrNull"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What a user is given access to. */
        readonly AshareAccess: {
            /**
             * @description What the user may do in the whole account; absent where access is given for single integrations.
             * @enum {string}
             */
            readonly accessLevel?: "administrator" | "manage" | "monitor";
            /** @description What the user may do in single integrations. */
            readonly integrationAccessLevel?: readonly components["schemas"]["IntegrationAccess"][];
            /** @description Whether the user has to sign in with a second factor. */
            readonly accountMFARequired?: boolean;
            /** @description Whether the user has to sign in at the identity provider of the account. */
            readonly accountSSORequired?: boolean;
            /** @description Whether somebody who may only look may change the data of errors. */
            readonly allowToEditRetryData?: boolean;
            /** @description Whether the user may manage APIs. */
            readonly allowAccessToAPIM?: boolean;
            /** @description Whether the user may make integrations. */
            readonly allowIntegrationWorkspaceCreation?: boolean;
        };
        /** @description What a user may do in one integration. */
        readonly IntegrationAccess: {
            /** @description The integration. Its id stays when the integration is deleted, and gives access to nothing. */
            readonly _integrationId: components["schemas"]["ObjectId"];
            /**
             * @description What the user may do there.
             * @enum {string}
             */
            readonly accessLevel: "manage" | "monitor";
        };
        /** @description A share, as a client replaces it. A `readOnly` field is accepted and ignored. */
        readonly AshareInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the user was invited. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description Whether the user has accepted the invitation. That a client cannot write it is a choice. */
            readonly accepted?: boolean;
            /** @description Whether the user has dismissed the invitation. That a client cannot write it is a choice. */
            readonly dismissed?: boolean;
            /** @description Whether the access is switched off. A replacement does not change it. */
            readonly disabled?: boolean;
            /**
             * @description How the user came to the account.
             * @enum {string}
             */
            readonly createdVia?: "existing_account_invite" | "existing_account_share_request" | "invited_during_signup" | "new_account_auto_join";
            /** @description When the user last signed in to the account. */
            readonly lastSignIn?: components["schemas"]["Timestamp"];
            /** @description Whether the user is an administrator of the production environment. */
            readonly isProductionAdmin?: boolean;
            /** @description Who the user is. */
            readonly sharedWithUser?: components["schemas"]["SharedWithUser"];
        } & components["schemas"]["AshareAccess"];
        /** @description A user of the account, and what they have access to. */
        readonly Ashare: WithRequired<components["schemas"]["AshareInput"], "_id" | "sharedWithUser">;
        /** @description Who a user is. */
        readonly SharedWithUser: {
            /** @description The user; the same in every account. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description Their address. */
            readonly email: string;
            /** @description Their name; absent until they have accepted, which is a choice. */
            readonly name?: string;
            /** @description When they last signed in. */
            readonly lastSignIn?: components["schemas"]["Timestamp"];
            /** @description Whether their second factor may be reset. */
            readonly allowedToResetMFA?: boolean;
            /**
             * @description Whether they sign in at an identity provider, and of which account.
             * @enum {string}
             */
            readonly accountSSOLinked?: "not_linked" | "this_account" | "other_account";
        };
        /** @description What a user is given access to when they are invited. */
        readonly Access: components["schemas"]["AshareAccess"] & unknown;
        /** @description The address of an e-mail. */
        readonly Address: string;
        /** @description Who is invited, and to what. */
        readonly Invitation: {
            /** @description The user's address; read as `sharedWithUser.email`, in lower case, which is a choice. */
            readonly email: components["schemas"]["Address"];
        } & components["schemas"]["Access"];
        /** @description Who are invited, and to what. */
        readonly Invitations: {
            /** @description The addresses of the users. */
            readonly emails: readonly components["schemas"]["Address"][];
        } & components["schemas"]["Access"];
        /** @description What became of one address. */
        readonly InvitationOutcome: {
            /** @description 201 where the user is invited; 400 where somebody with this address is a user already. One text has 409 there. */
            readonly statusCode: number;
            /** @description The share, where the user is invited. */
            readonly doc?: components["schemas"]["Ashare"];
            /** @description Why the user is not invited. */
            readonly errors?: readonly components["schemas"]["Error"][];
        };
        /** @description An account that another one shares. */
        readonly SharedAshare: {
            /** @description The share. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description Whether it was accepted. */
            readonly accepted?: boolean;
            /** @description Whether the invitation was dismissed. */
            readonly dismissed?: boolean;
            /** @description Whether the access is switched off. */
            readonly disabled?: boolean;
            /**
             * @description What may be done in the whole account.
             * @enum {string}
             */
            readonly accessLevel?: "administrator" | "manage" | "monitor";
            /** @description What may be done in single integrations of that account. */
            readonly integrationAccessLevel?: readonly {
                /** @description The integration; this account has none of this id. */
                readonly _integrationId: components["schemas"]["ObjectId"];
                /**
                 * @description What may be done there.
                 * @enum {string}
                 */
                readonly accessLevel: "manage" | "monitor";
            }[];
            /** @description Whose account it is. */
            readonly ownerUser?: components["schemas"]["OwnerUser"];
        };
        /** @description The owner of an account. */
        readonly OwnerUser: {
            /** @description The user. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description Their address. */
            readonly email?: string;
            /** @description Their name. */
            readonly name?: string;
            /** @description What the account is called. */
            readonly company?: string;
        };
        /** @description The fields of a file definition. A `readOnly` field is accepted and ignored. */
        readonly FileDefinitionFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the file definition; not unique. */
            readonly name: string;
            /** @description A sentence about the file definition. */
            readonly description?: string;
            /** @description The version of the language that its rules are written in. */
            readonly version?: string;
            /**
             * @description The kind of file. `delimited/edix12` and `delimited/x12` are two names of one format.
             * @enum {string}
             */
            readonly format?: "delimited" | "fixed" | "delimited/edix12" | "delimited/x12" | "delimited/edifact";
            /** @description What ends a row, and what stands between columns; for formats that begin with `delimited`. */
            readonly delimited?: components["schemas"]["Open"];
            /** @description How rows are laid out, for `format` `fixed`. */
            readonly fixed?: components["schemas"]["Open"];
            /** @description The rows of a file, each with its elements and what stands below it. */
            readonly rules?: readonly components["schemas"]["Open"][];
            /** @description The kind of document, such as `997`. */
            readonly documentType?: string;
            /** @description The template that it was made from; chosen when created. */
            readonly globalId?: string;
            /** @description Whether a file that is against the standard is read all the same. */
            readonly skipEDIValidation?: boolean;
            /** @description Whether a file that does not fit the EDI profile is read all the same. */
            readonly skipEDIProfileValidation?: boolean;
        };
        /** @description A file definition, as a client writes it. */
        readonly FileDefinitionInput: WithRequired<components["schemas"]["FileDefinitionFields"], "version" | "format" | "rules">;
        /** @description A file definition, whole. */
        readonly FileDefinition: WithRequired<components["schemas"]["FileDefinitionFields"], "_id" | "createdAt" | "lastModified" | "name" | "format">;
        /** @description A file definition as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly FileDefinitionListItem: WithRequired<components["schemas"]["FileDefinitionFields"], "_id" | "name">;
        /** @description How an export or import reads or writes files; members that are not named here are kept exactly as sent. */
        readonly FileStep: {
            /** @description The grammar of the files, for `type` `filedefinition`. */
            readonly fileDefinition?: {
                /** @description The file definition. */
                readonly _fileDefinitionId?: components["schemas"]["ObjectIdOrNull"];
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The fields of an EDI profile. A `readOnly` field is accepted and ignored. */
        readonly EdiProfileFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the EDI profile; not unique. */
            readonly name: string;
            /** @description A sentence about the EDI profile. */
            readonly description?: string;
            /**
             * @description The standard; chosen when created.
             * @enum {string}
             */
            readonly fileType?: "edix12" | "edifact";
            /** @description X12: the interchange id of the partner. */
            readonly tpInterchangeId?: string;
            /** @description X12: what kind of id that is. */
            readonly tpIdQualifier?: string;
            /** @description X12: the group id of the partner. */
            readonly tpGroupId?: string;
            /** @description X12: the interchange id of the account. */
            readonly myInterchangeId?: string;
            /** @description X12: what kind of id that is. */
            readonly myIdQualifier?: string;
            /** @description X12: the group id of the account. */
            readonly myGroupId?: string;
            /** @description X12: the version of the interchange. */
            readonly isa12?: string;
            /** @description X12: whether documents are meant, or try the exchange. */
            readonly isa15?: string;
            /** @description X12: who looks after the standard. */
            readonly gs07?: string;
            /** @description X12: the version of the standard. */
            readonly gs08?: string;
            /** @description EDIFACT: the syntax. */
            readonly unb010_0001?: string;
            /** @description EDIFACT: the version of the syntax. */
            readonly unb010_0002?: string;
            /** @description EDIFACT: the version of the messages. */
            readonly versionNumber?: string;
            /** @description EDIFACT: their release. */
            readonly releaseNumber?: string;
            /** @description EDIFACT: who looks after them. */
            readonly controllingAgency?: string;
        };
        /** @description An EDI profile, as a client creates it. */
        readonly EdiProfileCreate: WithRequired<components["schemas"]["EdiProfileFields"], "fileType">;
        /** @description An EDI profile, whole. */
        readonly EdiProfile: WithRequired<components["schemas"]["EdiProfileFields"], "_id" | "createdAt" | "lastModified" | "name" | "fileType">;
        /** @description An EDI profile as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly EdiProfileListItem: WithRequired<components["schemas"]["EdiProfileFields"], "_id" | "name">;
        /** @description The keys under which something stands. */
        readonly StateKeys: {
            /** @description The keys. */
            readonly keys: readonly string[];
        };
        /** @description A value; an object, whatever it holds. */
        readonly StateValue: {
            readonly [key: string]: unknown;
        };
        /** @description That it is written, where the account is set up to respond with JSON. */
        readonly StateWritten: {
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
        };
        /** @description A value as the account keeps it. No operation shows it so. Without a record it belongs to the account. */
        readonly StoredState: {
            /** @description The key as it stands in a path, with the path of the record before it: `apple`, `flows/{_id}/apple`. */
            readonly entryId: string;
            /** @description The key, as it is. */
            readonly key: string;
            /** @description What stands under it. */
            readonly value: components["schemas"]["StateValue"];
            /** @description The export, where it is its state. */
            readonly _exportId?: components["schemas"]["ObjectId"];
            /** @description The import, where it is its state. */
            readonly _importId?: components["schemas"]["ObjectId"];
            /** @description The flow, where it is its state. */
            readonly _flowId?: components["schemas"]["ObjectId"];
            /** @description The integration, where it is its state. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
        };
        /** @description A template as it is sent. A `readOnly` field is accepted and ignored. */
        readonly TemplateInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the template; not unique. */
            readonly name: string;
            /** @description A sentence about the template. */
            readonly description?: string;
            /** @description The picture shown beside it. */
            readonly imageURL?: string;
            /** @description Where more is said of it. */
            readonly websiteURL?: string;
            /** @description Whom to write to. */
            readonly contactEmail?: string;
            /** @description Whether others can install it. */
            readonly published?: boolean;
            /** @description The applications that it connects. */
            readonly applications?: readonly string[];
            /** @description The integration that it is made from, as it is when it is installed. */
            readonly _integrationId?: components["schemas"]["ObjectIdOrNull"];
        };
        /** @description A template, whole. */
        readonly Template: WithRequired<components["schemas"]["TemplateInput"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description A template as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly TemplateListItem: WithRequired<components["schemas"]["TemplateInput"], "_id" | "name">;
        /** @description What an installation of a template copies. */
        readonly TemplatePreview: {
            /** @description The records, the integration first. */
            readonly objects: readonly {
                /** @description What kind of record it is, such as `Flow`. */
                readonly model: string;
                /** @description The record; its secrets are masked. */
                readonly doc: {
                    readonly [key: string]: unknown;
                };
            }[];
        };
        /** @description How a template is installed. */
        readonly TemplateInstallation: {
            /** @description By the `_id` of each connection that the template uses, the `_id` of the one that the copies use; it may be the same. */
            readonly connectionMap?: {
                readonly [key: string]: components["schemas"]["ObjectId"];
            };
        };
        /** @description A trading partner connector as it is sent. A `readOnly` field is accepted and ignored. */
        readonly TpConnectorInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the trading partner connector; not unique. */
            readonly name: string;
            /** @description What it is for. */
            readonly description?: string;
        };
        /** @description A trading partner connector, whole. */
        readonly TpConnector: WithRequired<components["schemas"]["TpConnectorInput"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description A trading partner connector as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly TpConnectorListItem: WithRequired<components["schemas"]["TpConnectorInput"], "_id" | "name">;
        /** @description A tag as it is sent. A `readOnly` field is accepted and ignored. */
        readonly TagInput: {
            /** @description Given by the service. */
            readonly tagId?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description The word. */
            readonly tag: string;
        };
        /** @description A tag, whole. */
        readonly Tag: WithRequired<components["schemas"]["TagInput"], "tagId" | "tag">;
        /** @description A tag as a list shows it. */
        readonly TagListItem: WithRequired<components["schemas"]["TagInput"], "tagId" | "tag">;
        /** @description A API as it is sent. A `readOnly` field is accepted and ignored. */
        readonly ApiInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the API; not unique. */
            readonly name: string;
            /** @description What it is for. */
            readonly description?: string;
            /** @description Whether it is switched off. */
            readonly disabled?: boolean;
            /** @description The integration that it belongs to. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
            /** @description What it does with a request; kept exactly as sent. */
            readonly routers?: readonly components["schemas"]["Open"][];
        };
        /** @description A API, whole. */
        readonly Api: WithRequired<components["schemas"]["ApiInput"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description A API as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly ApiListItem: WithRequired<components["schemas"]["ApiInput"], "_id" | "name">;
        /** @description A tool as it is sent. A `readOnly` field is accepted and ignored. */
        readonly ToolInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the tool; not unique. */
            readonly name: string;
            /** @description What it is for. */
            readonly description?: string;
            /** @description Whether others may call it. */
            readonly published?: boolean;
            /** @description The integration that it belongs to. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
            /** @description What it does when it is called; kept exactly as sent. */
            readonly routers?: readonly components["schemas"]["Open"][];
        };
        /** @description A tool, whole. */
        readonly Tool: WithRequired<components["schemas"]["ToolInput"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description A tool as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly ToolListItem: WithRequired<components["schemas"]["ToolInput"], "_id" | "name">;
        /** @description Which tool an import calls. Members that are not named here are kept exactly as sent. */
        readonly ToolCall: {
            /** @description The tool. */
            readonly _toolId?: components["schemas"]["ObjectId"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A MCP server as it is sent. A `readOnly` field is accepted and ignored. */
        readonly McpServerInput: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the MCP server; not unique. */
            readonly name: string;
            /** @description What it is for. */
            readonly description?: string;
            /** @description Whether it is switched off. */
            readonly disabled?: boolean;
            /** @description The integration that it belongs to. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
            /** @description What it offers; kept exactly as sent. */
            readonly tools?: readonly components["schemas"]["Open"][];
        };
        /** @description A MCP server, whole. */
        readonly McpServer: WithRequired<components["schemas"]["McpServerInput"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description A MCP server as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly McpServerListItem: WithRequired<components["schemas"]["McpServerInput"], "_id" | "name">;
        /** @description A call of an application. Its fields are a choice. */
        readonly HttpConnectorEndpoint: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description The application that it is of. */
            readonly _httpConnectorId: components["schemas"]["ObjectId"];
            /** @description What it is called. */
            readonly name: string;
            /** @description The method of the call. */
            readonly method?: string;
            /** @description Its path, below that of the application. */
            readonly relativeURI?: string;
        };
        /** @description A kind of record of an application. Its fields are a choice. */
        readonly HttpConnectorResource: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description The application that it is of. */
            readonly _httpConnectorId: components["schemas"]["ObjectId"];
            /** @description What it is called. */
            readonly name: string;
        };
        /** @description One HTTP connector. Its fields are a choice. */
        readonly HttpConnector: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What it is called. */
            readonly name: string;
            /** @description What the application was called before it was in the catalogue. */
            readonly legacyId?: string;
            /** @description Whether it can be chosen. */
            readonly published?: boolean;
            /** @description The versions of its API. */
            readonly versions?: readonly components["schemas"]["Open"][];
        };
        /** @description Whether a user is notified of one record. */
        readonly NotificationInput: {
            /** @description The flow. */
            readonly _flowId?: components["schemas"]["ObjectId"];
            /** @description The connection. */
            readonly _connectionId?: components["schemas"]["ObjectId"];
            /** @description The integration. */
            readonly _integrationId?: components["schemas"]["ObjectId"];
            /** @description Whether the user is notified. */
            readonly subscribed: boolean;
            /** @description Which user; left out, the one of the token. */
            readonly subscribedByUserEmail?: string;
        };
        /** @description What a user is notified of. Of which record, one of the three ids says. */
        readonly Notification: {
            /** @description Given by the service; a choice. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When it was first subscribed to. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When it was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
        } & WithRequired<components["schemas"]["NotificationInput"], "subscribed" | "subscribedByUserEmail">;
        /** @description A text, and how it is read. */
        readonly ParserInput: {
            /** @description The text. */
            readonly data: string;
            /** @description How; which rules there are depends on the processor. */
            readonly rules?: {
                /**
                 * @description What stands between two columns.
                 * @default ,
                 */
                readonly columnDelimiter: string;
                /** @description What stands between two rows; any end of a line where it is left out. */
                readonly rowDelimiter?: string;
                /**
                 * @description Whether the first row names the columns.
                 * @default true
                 */
                readonly hasHeaderRow: boolean;
                /** @description Whether spaces around a value go. */
                readonly trimSpaces?: boolean;
                /** @description How many rows at the top are passed over. */
                readonly rowsToSkip?: number;
                /**
                 * @description Whether the first row written names the columns.
                 * @default true
                 */
                readonly includeHeader: boolean;
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** @description Records, and how they are written. */
        readonly GeneratorInput: {
            /** @description The records. */
            readonly data: readonly components["schemas"]["Open"][];
            /** @description How; which rules there are depends on the processor. */
            readonly rules?: {
                /**
                 * @description What stands between two columns.
                 * @default ,
                 */
                readonly columnDelimiter: string;
                /** @description What stands between two rows; any end of a line where it is left out. */
                readonly rowDelimiter?: string;
                /**
                 * @description Whether the first row names the columns.
                 * @default true
                 */
                readonly hasHeaderRow: boolean;
                /** @description Whether spaces around a value go. */
                readonly trimSpaces?: boolean;
                /** @description How many rows at the top are passed over. */
                readonly rowsToSkip?: number;
                /**
                 * @description Whether the first row written names the columns.
                 * @default true
                 */
                readonly includeHeader: boolean;
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** @description The records that were read. */
        readonly ParsedRecords: {
            /** @description The records. */
            readonly data: readonly components["schemas"]["Open"][];
        };
        /** @description The text that was written. */
        readonly GeneratedText: {
            /** @description The text. */
            readonly data: string;
        };
        /** @description What an application tells of its records. The form is a choice. */
        readonly ApplicationMetadata: {
            /** @description The kinds of record, each with its fields. */
            readonly recordTypes: readonly components["schemas"]["Open"][];
        };
        /** @description What is looked for. Its fields are a choice. */
        readonly EdiTransactionQuery: {
            /** @description Only those that are so far. */
            readonly status?: string;
            /** @description Only those that went there, or came. */
            readonly direction?: string;
            /** @description Only those of this kind. */
            readonly documentType?: string;
        };
        /** @description One EDI document. Its fields are a choice. */
        readonly EdiTransaction: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When it came, or went. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When it was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /**
             * @description Whether it came or went.
             * @enum {string}
             */
            readonly direction: "inbound" | "outbound";
            /** @description What kind of document it is, such as 850. */
            readonly documentType: string;
            /** @description How far it is. */
            readonly status: string;
            /** @description What the partner said of it. */
            readonly faStatus?: string;
            /** @description What the partner's server said when it got it. */
            readonly mdnStatus?: string;
        };
        /** @description What was said of an EDI document. The form is a choice. */
        readonly EdiAcknowledgement: {
            /** @description What was said; `pending` until something was. */
            readonly status: string;
        };
        /** @description One event report. Its fields are a choice. */
        readonly EventReport: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly status?: "queued" | "running" | "completed" | "failed" | "canceled";
            /** @description From when on it reports. */
            readonly startTime?: components["schemas"]["Timestamp"];
            /** @description Until when it reports. */
            readonly endTime?: components["schemas"]["Timestamp"];
        };
        /** @description One transfer. Its fields are a choice. */
        readonly Transfer: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /**
             * @description How far it is.
             * @enum {string}
             */
            readonly status?: "unapproved" | "queued" | "started" | "done" | "failed" | "canceled" | "dismissed";
            /** @description Whose account they go to. */
            readonly ownerEmail?: string;
            /** @description What goes. */
            readonly toTransfer?: readonly components["schemas"]["Open"][];
        };
        /** @description One subscription. Its fields are a choice. */
        readonly Subscription: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description Which plan it is. */
            readonly tier?: string;
            /** @description Until when it runs. */
            readonly expires?: components["schemas"]["Timestamp"];
        };
        /** @description One application. Its fields are a choice. */
        readonly Application: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What it is called. */
            readonly name: string;
            /** @description The type of its connections. */
            readonly type?: string;
        };
        /** @description What an access token has. A `readOnly` field is accepted and ignored. */
        readonly AccessTokenFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the access token; not unique. */
            readonly name?: string;
            /** @description What it is for. */
            readonly description?: string;
            /**
             * @description What made it; a token of API management, `apim`, cannot be deleted. The field is a choice.
             * @enum {string}
             */
            readonly type?: "user" | "apim";
            /** @description Whether it may do all that an administrator may. */
            readonly fullAccess?: boolean;
            /** @description The connections that it is for. */
            readonly _connectionIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The exports that it is for. */
            readonly _exportIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The imports that it is for. */
            readonly _importIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The APIs that it is for. */
            readonly _apiIds?: readonly components["schemas"]["ObjectId"][];
            /** @description The MCP servers that it is for. */
            readonly _mcpServerIds?: readonly components["schemas"]["ObjectId"][];
            /**
             * Format: date-time
             * @description When it expires; at most thirty days ahead. Who shows it then gets 401.
             */
            readonly autoPurgeAt?: string;
            /** @description Whether it is bad for good. */
            readonly revoked?: boolean;
            /** @description The environment that it is for. */
            readonly _envId?: components["schemas"]["ObjectId"];
        };
        /** @description Either everything, or some records; not both. */
        readonly AccessTokenScope: {
            /** @constant */
            readonly fullAccess: true;
        } | ({
            readonly _connectionIds: unknown;
        } | {
            readonly _exportIds: unknown;
        } | {
            readonly _importIds: unknown;
        } | {
            readonly _apiIds: unknown;
        } | {
            readonly _mcpServerIds: unknown;
        });
        /** @description An access token as it is sent. */
        readonly AccessTokenInput: WithRequired<components["schemas"]["AccessTokenFields"], "name"> & components["schemas"]["AccessTokenScope"];
        /** @description An access token as the response to its creation shows it, and no other. */
        readonly CreatedAccessToken: {
            /** @description The token, in the clear. */
            readonly token: string;
        } & WithRequired<components["schemas"]["AccessTokenFields"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description An access token, whole. */
        readonly AccessToken: {
            /** @description The token, masked. */
            readonly token: string;
        } & WithRequired<components["schemas"]["AccessTokenFields"], "_id" | "createdAt" | "lastModified" | "name">;
        /** @description An access token as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly AccessTokenListItem: {
            /** @description The token, masked. */
            readonly token?: string;
        } & WithRequired<components["schemas"]["AccessTokenFields"], "_id" | "name">;
        /** @description One storage item. Its fields are a choice. */
        readonly StorageItem: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What it is called. */
            readonly name?: string;
            /** @description How many bytes it has. */
            readonly size?: number;
        };
        /**
         * @description What was done.
         * @enum {string}
         */
        readonly AuditEvent: "create" | "update" | "delete" | "view";
        /**
         * @description How it was done. What comes over the API is `api`.
         * @enum {string}
         */
        readonly AuditSource: "ui" | "api" | "system" | "connector" | "script" | "stack" | "sso";
        /** @description A kind of record, by its singular, such as `flow`. */
        readonly AuditedType: string;
        /** @description Which records of an audit are meant. What is left out lets all through. */
        readonly AuditSearch: {
            /** @description Of records of which kinds. */
            readonly resourceType?: components["schemas"]["AuditedType"] | readonly components["schemas"]["AuditedType"][];
            /** @description Of which records. */
            readonly _resourceId?: components["schemas"]["ObjectId"] | readonly components["schemas"]["ObjectId"][];
            /** @description By which users. */
            readonly _byUserId?: components["schemas"]["ObjectId"] | readonly components["schemas"]["ObjectId"][];
            /** @description Done in which ways. */
            readonly source?: components["schemas"]["AuditSource"] | readonly components["schemas"]["AuditSource"][];
            /** @description Which events. */
            readonly action?: components["schemas"]["AuditEvent"] | readonly components["schemas"]["AuditEvent"][];
            /**
             * Format: date-time
             * @description What was done then or later.
             */
            readonly from?: string;
            /**
             * Format: date-time
             * @description What was done then or earlier.
             */
            readonly to?: string;
            /**
             * @description How many records a page may hold.
             * @default 1000
             */
            readonly limit: number;
            /**
             * @description How many records to pass over.
             * @default 0
             */
            readonly offset: number;
        };
        /** @description One thing that was done to a record. */
        readonly AuditRecord: {
            /** @description Given by the service. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description What was done. */
            readonly event: components["schemas"]["AuditEvent"];
            /** @description How it was done. */
            readonly source: components["schemas"]["AuditSource"];
            /** @description The kind of the record. */
            readonly resourceType: components["schemas"]["AuditedType"];
            /** @description The record; it may be gone since. */
            readonly _resourceId: components["schemas"]["ObjectId"];
            /** @description Who has done it. */
            readonly byUser: components["schemas"]["AuditUser"];
            /** @description When. */
            readonly time: components["schemas"]["Timestamp"];
            /** @description The field that is another now; of an `update` only. */
            readonly fieldChange?: components["schemas"]["FieldChange"];
        };
        /** @description A user, as an audit names one. */
        readonly AuditUser: {
            /** @description The user's id. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description The user's address. */
            readonly email?: string;
            /** @description The user's name. */
            readonly name?: string;
        };
        /** @description A field before and after a write. A secret shows as its mask in both; a value that is longer than 4,096 characters as JSON is cut. */
        readonly FieldChange: {
            /** @description A dotted path into the record, array indexes included. */
            readonly fieldPath: string;
            /** @description What it was; absent where the field was not there. */
            readonly oldValue?: unknown;
            /** @description What it is now; absent where the field is gone. */
            readonly newValue?: unknown;
        };
        /** @description What an environment has. */
        readonly EnvironmentFields: {
            /** @description Given by the service. */
            readonly _id?: components["schemas"]["ObjectId"];
            /** @description When the record was created. */
            readonly createdAt?: components["schemas"]["Timestamp"];
            /** @description When the record was last written; later on each write. */
            readonly lastModified?: components["schemas"]["Timestamp"];
            /** @description What a person calls the environment. */
            readonly name?: string;
            /** @description Whether it is in use. */
            readonly enabled?: boolean;
        };
        /** @description An environment, whole. */
        readonly Environment: WithRequired<components["schemas"]["EnvironmentFields"], "_id" | "name">;
        /** @description An environment as a list shows it. `include` and `exclude` may leave out all but what is required. */
        readonly EnvironmentListItem: WithRequired<components["schemas"]["EnvironmentFields"], "_id" | "name">;
        /** @description A record that was deleted. */
        readonly RecycledRecord: {
            /** @description What kind of record it is, such as `Flow`, `IClient` or `LookupCache`. */
            readonly model: string;
            /** @description The record as it was, with its secrets masked. */
            readonly doc: {
                /** @description The `_id` that it had. */
                readonly _id: components["schemas"]["ObjectId"];
                /**
                 * Format: date-time
                 * @description When it was deleted.
                 */
                readonly lastModified: string;
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** @description A record that was deleted, as the account keeps it. No operation shows it so. */
        readonly StoredRecycledRecord: {
            /** @description The `_id` that the record has. */
            readonly _id: components["schemas"]["ObjectId"];
            /** @description What kind of record it is. */
            readonly model: string;
            /** @description Its name, where it has one. */
            readonly name?: string;
            /** @description Where it was kept, such as `/flows`. */
            readonly path: string;
            /**
             * Format: date-time
             * @description When it was deleted.
             */
            readonly deletedAt: string;
            /**
             * Format: date-time
             * @description When it is gone for good.
             */
            readonly goneAt: string;
            /** @description The record as it was. */
            readonly record: {
                readonly [key: string]: unknown;
            };
            /** @description What went with it, and is no record of the bin by itself. */
            readonly along?: readonly {
                /** @description Where it was kept. */
                readonly path: string;
                /** @description Its id. */
                readonly id: string;
                /** @description The record as it was. */
                readonly record: {
                    readonly [key: string]: unknown;
                };
            }[];
            /** @description The record of the bin with which it went. */
            readonly _withId?: components["schemas"]["ObjectId"];
            /** @description The OAuth clients that it uses, which can be deleted no sooner than it is gone. */
            readonly _iClientIds?: readonly components["schemas"]["ObjectId"][];
        };
        /** @description Whom a token belongs to. */
        readonly TokenInfo: {
            /** @description The user's id. */
            readonly _userId: components["schemas"]["ObjectId"];
            /** @description What the token may do; `*` is everything. Clients have seen a text and a list of texts. */
            readonly scope?: string | readonly string[];
        };
    };
    responses: {
        /** @description The Authorization header is not a scheme and a token, such as one with a doubled scheme. */
        readonly Malformed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description A query parameter is not valid. Code `invalid_query_params`. */
        readonly InvalidQuery: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description The `_id` in the path is malformed. Code `invalid_ref`. */
        readonly InvalidId: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description The body is not JSON. Code `invalid_json`. */
        readonly InvalidJson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description The `_id` in the path is malformed (`invalid_ref`), or the body is not JSON (`invalid_json`). */
        readonly InvalidIdOrJson: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
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
        /** @description The access level of the token, or its scope, does not allow it. Code `access_restricted`. */
        readonly AccessRestricted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The token may only read (`forbidden`), or its access level or its scope does not allow it (`access_restricted`). */
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
        /** @description A query parameter is not valid (`invalid_query_params`), or the `_id` in the path is malformed (`invalid_ref`). */
        readonly InvalidQueryOrId: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description Other records refer to it. Code `invalid_ref`, one entry for each of them. The status is a choice. */
        readonly InUse: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The patch is none or cannot be applied (`invalid_field`), names a path that may not be changed so (`update_not_allowed`), or what comes of it is no valid record. */
        readonly PatchRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The token may only read (`forbidden`), or the connector has licences and none of them is free and good (`feature_not_enabled`). */
        readonly NoLicense: {
            headers: {
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
        /** @description The flow is abstract, or begins with no export (`invalid_flow`); or the body is not as this document describes it (`invalid_field`, `invalid_ref`). */
        readonly NotRunnable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The flow is switched on (`invalid_flow`; the code is a choice), or the token may only read (`forbidden`). */
        readonly NoTestRun: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The `_id` in the path is malformed (`invalid_ref`), the body is not JSON (`invalid_json`), or `connectionMap` lacks a connection that the flow uses (`invalid_connectionMap`). */
        readonly InvalidFlowClone: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description The integration is a clone (`invalid_revision_state`; the status is a choice), or the body is not as this document describes it (`missing_required_field`, `invalid_field`). */
        readonly NoRevision: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description There is no stack with this `_id`, or it is one of another type. Code `invalid_ref`. */
        readonly NoServerStack: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The body is not as this document describes it (`missing_required_field`, `invalid_field`), or nobody has an account with the `email` (`invalid_user`). */
        readonly InvalidLicense: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The body is not JSON (`invalid_json`), or somebody with this address is a user of the account already (`already_invited`; the code is a choice). */
        readonly InvitedAlready: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description Somebody with this address is a user of the account already, where the account is set up to say so with this status. Code `already_invited`, which is a choice. */
        readonly UserAlready: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The user has not accepted (`invalid_ashare_state`; status and code are a choice), or the body is no object (`invalid_field`). */
        readonly NotAccepted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The user has not dismissed the invitation (`invalid_ashare_state`; status and code are a choice), or the body is no object (`invalid_field`). */
        readonly NotDismissed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The keys. */
        readonly StateKeys: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["StateKeys"];
            };
        };
        /** @description There are no keys. The response has no body. */
        readonly NoState: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The value. A key under which nothing stands is 404, which is a choice. */
        readonly State: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["StateValue"];
            };
        };
        /** @description The value has taken the place of another one. */
        readonly StateReplaced: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/plain": "OK";
                readonly "application/json": components["schemas"]["StateWritten"];
            };
        };
        /** @description The value stands under a key that was not there. */
        readonly StateCreated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/plain": "Created";
                readonly "application/json": components["schemas"]["StateWritten"];
            };
        };
        /** @description It is gone. The response has no body. */
        readonly StateGone: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The same, where the account is set up so. */
        readonly StateGoneElsewhere: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The `_id` in the path is malformed (`invalid_ref`), the body is not JSON (`invalid_json`), or `connectionMap` lacks a connection that the template uses (`invalid_connectionMap`, which is a choice). */
        readonly InvalidTemplateInstallation: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["BadRequest"];
            };
        };
        /** @description The template is not simple (`invalid_field`; the status and the code are a choice), or the body is not as this document describes it. */
        readonly TemplateRefused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The token is not revoked yet, or is of the type `apim`. The code and the words are a choice. */
        readonly TokenNotRevoked: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The records, the newest first; an empty array when there are none. */
        readonly AuditRecords: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["AuditRecord"][];
            };
        };
        /** @description No records, where the account is set up to respond with an empty list so. */
        readonly NoAuditRecords: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Where it can be downloaded for a while. */
        readonly AuditDownload: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    /** @description Where the file is; whoever has the address may read it. */
                    readonly signedURL: string;
                };
            };
        };
        /** @description There is no download of the audit of one kind of records alone (`audit_not_supported`), or the body is not as this document describes it. */
        readonly AuditNotSupported: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description What was deleted; an empty array when there is nothing. */
        readonly RecycledRecords: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["RecycledRecord"][];
            };
        };
        /** @description Nothing, where the account is set up to respond with an empty list so. */
        readonly NoRecycledRecords: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description How many records a page may hold. */
        readonly Limit: number;
        /** @description How many records to pass over. */
        readonly Skip: number;
        /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
        readonly After: components["schemas"]["ObjectId"];
        /**
         * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
         * @example mode,install.completed
         */
        readonly Include: components["schemas"]["FieldList"];
        /**
         * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
         * @example readme,settings
         */
        readonly Exclude: components["schemas"]["FieldList"];
        /** @description The integration's `_id`. */
        readonly IntegrationId: components["schemas"]["ObjectId"];
        /** @description The name of a function of the SmartConnector. */
        readonly Function: string;
        /** @description The `_id` of an export or import. */
        readonly DebuggedId: components["schemas"]["ObjectId"];
        /** @description The connection's `_id`. */
        readonly RegisteredConnectionId: components["schemas"]["ObjectId"];
        /** @description The connection's `_id`. */
        readonly ConnectionId: components["schemas"]["ObjectId"];
        /** @description The export's `_id`. */
        readonly ExportId: components["schemas"]["ObjectId"];
        /** @description The `token` of the webhook. */
        readonly ListenerToken: string;
        /** @description The import's `_id`. */
        readonly ImportId: components["schemas"]["ObjectId"];
        /** @description The flow's `_id`. */
        readonly FlowId: components["schemas"]["ObjectId"];
        /** @description The job's `_id`. */
        readonly JobId: components["schemas"]["ObjectId"];
        /** @description The script's `_id`. */
        readonly ScriptId: components["schemas"]["ObjectId"];
        /** @description The `key` of a request of the step. */
        readonly RequestKey: string;
        /** @description The `_id` of an export or import of the flow. */
        readonly StepId: components["schemas"]["ObjectId"];
        /** @description The `retryDataKey` of an error of the step. */
        readonly RetryDataKey: string;
        /** @description The agent's `_id`. */
        readonly AgentId: components["schemas"]["ObjectId"];
        /** @description The OAuth client's `_id`. */
        readonly IClientId: components["schemas"]["ObjectId"];
        /** @description The stack's `_id`. */
        readonly StackId: components["schemas"]["ObjectId"];
        /** @description The connector's `_id`. */
        readonly ConnectorId: components["schemas"]["ObjectId"];
        /** @description The licence's `_id`. */
        readonly LicenseId: components["schemas"]["ObjectId"];
        /** @description The lookup cache's `_id`. */
        readonly LookupCacheId: components["schemas"]["ObjectId"];
        /** @description The async helper's `_id`. */
        readonly AsyncHelperId: components["schemas"]["ObjectId"];
        /** @description The `_id` of the share; that of the user is another one. */
        readonly AshareId: components["schemas"]["ObjectId"];
        /** @description The file definition's `_id`. */
        readonly FileDefinitionId: components["schemas"]["ObjectId"];
        /** @description The EDI profile's `_id`. */
        readonly EdiProfileId: components["schemas"]["ObjectId"];
        /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
        readonly StateKey: string;
        /** @description The template's `_id`. */
        readonly TemplateId: components["schemas"]["ObjectId"];
        /** @description The trading partner connector's `_id`. */
        readonly TpConnectorId: components["schemas"]["ObjectId"];
        /** @description The tag's `tagId`. */
        readonly TagId: components["schemas"]["ObjectId"];
        /** @description The API's `_id`. */
        readonly ApiId: components["schemas"]["ObjectId"];
        /** @description The tool's `_id`. */
        readonly ToolId: components["schemas"]["ObjectId"];
        /** @description The MCP server's `_id`. */
        readonly McpServerId: components["schemas"]["ObjectId"];
        /** @description The HTTP connector's `_id`. */
        readonly HttpConnectorId: components["schemas"]["ObjectId"];
        /** @description The EDI transaction's `_id`. */
        readonly EdiTransactionId: components["schemas"]["ObjectId"];
        /** @description The event report's `_id`. */
        readonly EventReportId: components["schemas"]["ObjectId"];
        /** @description The transfer's `_id`. */
        readonly TransferId: components["schemas"]["ObjectId"];
        /** @description The subscription's `_id`. */
        readonly SubscriptionId: components["schemas"]["ObjectId"];
        /** @description The application's `_id`. */
        readonly ApplicationId: components["schemas"]["ObjectId"];
        /** @description The access token's `_id`. */
        readonly AccessTokenId: components["schemas"]["ObjectId"];
        /** @description The storage item's `_id`. */
        readonly StorageItemId: components["schemas"]["ObjectId"];
        /** @description How many records a page may hold. */
        readonly AuditLimit: number;
        /** @description How many records to pass over. */
        readonly AuditOffset: number;
        /** @description The environment's `_id`. */
        readonly EnvironmentId: components["schemas"]["ObjectId"];
        /** @description The kind of the record, by its plural, such as `flows`. Capitals do not matter. */
        readonly RecycledType: string;
        /** @description The `_id` of the record. */
        readonly RecycledId: components["schemas"]["ObjectId"];
    };
    requestBodies: {
        /** @description How it is installed; may be left out. */
        readonly ConnectorInstallation: {
            readonly content: {
                readonly "application/json": {
                    /** @description Whether it is installed in the sandbox. */
                    readonly sandbox?: boolean;
                    /** @description What tells the installation from others of the same connector; it ends the name. */
                    readonly tag?: string;
                    /** @description Whether the newer installer is used; it changes nothing here. */
                    readonly newTemplateInstaller?: boolean;
                };
            };
        };
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
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description No integrations. Sibling resources return an empty list so; this resource does where the account is set up for it. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
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
            readonly 403: components["responses"]["AccessRestricted"];
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
            /** @description The integration is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchIntegration: {
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
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The integration is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getIntegrationDependencies: {
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
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
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
            /** @description As 201. One client insists on it; an account may be set up so. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integration"] | components["schemas"]["CloneManifest"];
                };
            };
            /** @description The copy; or what was made, where the account is set up so. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integration"] | components["schemas"]["CloneManifest"];
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
            /** @description What the function responded with, whether it succeeded or not. */
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
            /** @description What the function responded with, whether it succeeded or not. */
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
            /** @description What the function responded with, whether it succeeded or not. */
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
    readonly installIntegrationApp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["ConnectorInstallation"];
        readonly responses: {
            /** @description The integration, whose `mode` is `install`. Clients have seen 200 too. */
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
            readonly 403: components["responses"]["NoLicense"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
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
    readonly getIntegrationTemplate: {
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
            /** @description Where it can be fetched. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly runInstallStep: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Open"];
            };
        };
        readonly responses: {
            /** @description All steps, as they are now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FrameworkStep"][];
                };
            };
            /** @description The last step is completed. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly initSettingsForm: {
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
            /** @description The form. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Open"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["FunctionRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listConnections: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
                /** @description Only those of this integration. */
                readonly _integrationId?: components["schemas"]["ObjectId"];
                /** @description Only those with this id of another system. */
                readonly externalId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connections; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ConnectionListItem"][];
                };
            };
            /** @description No connections, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionCreate"];
            };
        };
        readonly responses: {
            /** @description The connection that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connection"];
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
    readonly getConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connection. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connection"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionWrite"];
            };
        };
        readonly responses: {
            /** @description The connection as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connection"];
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
    readonly deleteConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connection is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The connection is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getConnectionDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listIntegrationConnections: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those connections; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ConnectionListItem"][];
                };
            };
            /** @description No connections, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly registerConnections: {
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
                readonly "application/json": components["schemas"]["ConnectionIds"];
            };
        };
        readonly responses: {
            /** @description They are registered. The response has no body. The status is a choice. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly unregisterConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The connection's `_id`. */
                readonly _connectionId: components["parameters"]["RegisteredConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is not registered any more. The response has no body. */
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
    readonly pingConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Whether the connection works; a bad one is known by `code`, not by the status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PingResult"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly pingConnectionByPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /** @description Clients send an empty object. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Whether the connection works; a bad one is known by `code`, not by the status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PingResult"];
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
    readonly testConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        /** @description Clients send an empty object. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Whether the connection works; a bad one is known by `code`, not by the status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PingResult"];
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
    readonly pingUnsavedConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionCreate"];
            };
        };
        readonly responses: {
            /** @description Whether the connection works; a bad one is known by `code`, not by the status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PingResult"];
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
    readonly getConnectionDebugLog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The log; empty where there is none. What a line holds is known from the documentation; what stands in it here is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteConnectionDebugLog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is empty. The response has no body. */
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
    readonly getConnectionDebugLogOf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
                /** @description The `_id` of an export or import. */
                readonly resourceId: components["parameters"]["DebuggedId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The log; empty where there is none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteConnectionDebugLogOf: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
                /** @description The `_id` of an export or import. */
                readonly resourceId: components["parameters"]["DebuggedId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are gone. The response has no body. */
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
    readonly exportOverConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VirtualExport"];
            };
        };
        readonly responses: {
            /** @description The records. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VirtualExportResult"];
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
    readonly exportPageOverConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VirtualExportPageInput"];
            };
        };
        readonly responses: {
            /** @description A page of records. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VirtualExportPage"];
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
    readonly importOverConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VirtualImport"];
            };
        };
        readonly responses: {
            /** @description What came of each record, in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["VirtualImportRecord"][];
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
    readonly mapOverConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VirtualImport"];
            };
        };
        readonly responses: {
            /** @description The records, in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Open"][];
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
    readonly proxyOverConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The method of the request. */
                readonly "Integrator-Method": "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS";
                /** @description The address of the request, below that of the connection. */
                readonly "Integrator-Relative-URI": string;
            };
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Open"];
            };
        };
        readonly responses: {
            /** @description The response of the application, with its own status and body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Open"];
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
    readonly purgeConnectionMessages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are empty. The response has no body, which is a choice. */
            readonly 200: {
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
    readonly getConnectionAuthorization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The address. That of the fake leads nowhere, which is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listExports: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
                /** @description Only those of this integration. */
                readonly _integrationId?: components["schemas"]["ObjectId"];
                /** @description Only those with this id of another system. */
                readonly externalId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The exports; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ExportListItem"][];
                };
            };
            /** @description No exports, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExportInput"];
            };
        };
        readonly responses: {
            /** @description The export that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"];
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
    readonly getExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The export. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExportInput"];
            };
        };
        readonly responses: {
            /** @description The export as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"];
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
    readonly deleteExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The export is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The export is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getExportDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly cloneExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /** @description May be left out. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["StepCloneRequest"];
            };
        };
        readonly responses: {
            /** @description As 201. Where an account is set up so. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"] | components["schemas"]["CloneManifest"];
                };
            };
            /** @description The copy; or all that was made, where the account is set up so. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Export"] | components["schemas"]["CloneManifest"];
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
    readonly replaceExportConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionChange"];
            };
        };
        readonly responses: {
            /** @description It is replaced. The response has no body, which is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly invokeExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        /** @description May be left out, as for the first page. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExportInvocation"];
            };
        };
        readonly responses: {
            /** @description A page of records. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportedPage"];
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
    readonly previewExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExportInput"];
            };
        };
        readonly responses: {
            /** @description The records, and what each stage made of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Preview"];
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
    readonly receiveExportData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
                /** @description The `token` of the webhook. */
                readonly token: components["parameters"]["ListenerToken"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly [key: string]: unknown;
                } | readonly unknown[];
            };
        };
        readonly responses: {
            /** @description The records arrived. Where the listener says so, with what it says. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListenerResponse"];
                };
            };
            /** @description As 200. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListenerResponse"];
                };
            };
            /** @description As 200. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListenerResponse"];
                };
            };
            /** @description The records arrived. The response has no body. That this is the usual one is a choice. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listIntegrationExports: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those exports; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ExportListItem"][];
                };
            };
            /** @description No exports, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getDistributedExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description That part; what it holds is free in form. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Open"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateDistributedExport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Open"];
            };
        };
        readonly responses: {
            /** @description That part as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Open"];
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
    readonly listImports: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
                /** @description Only those of this integration. */
                readonly _integrationId?: components["schemas"]["ObjectId"];
                /** @description Only those with this id of another system. */
                readonly externalId?: string;
                /** @description Only those that write so. */
                readonly adaptorType?: components["schemas"]["ImportAdaptor"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The imports; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ImportListItem"][];
                };
            };
            /** @description No imports, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportInput"];
            };
        };
        readonly responses: {
            /** @description The import that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
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
    readonly getImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The import. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportInput"];
            };
        };
        readonly responses: {
            /** @description The import as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
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
    readonly deleteImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The import is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The import is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getImportDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly cloneImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        /** @description May be left out. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["StepCloneRequest"];
            };
        };
        readonly responses: {
            /** @description As 201. Where an account is set up so. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"] | components["schemas"]["CloneManifest"];
                };
            };
            /** @description The copy; or all that was made, where the account is set up so. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"] | components["schemas"]["CloneManifest"];
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
    readonly replaceImportConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectionChange"];
            };
        };
        readonly responses: {
            /** @description It is replaced. The response has no body, which is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly invokeImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["Open"][];
            };
        };
        readonly responses: {
            /** @description What came of each record, in their order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ImportedRecord"][];
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
    readonly previewImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImportInput"];
            };
        };
        readonly responses: {
            /** @description The records, and what each stage made of them. What the response is like is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Preview"];
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
    readonly listIntegrationImports: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those imports; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ImportListItem"][];
                };
            };
            /** @description No imports, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listFlows: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
                /** @description Only those of this integration. */
                readonly _integrationId?: components["schemas"]["ObjectId"];
                /** @description Only those of this name. How names compare is a choice; here the whole name, as it is written. */
                readonly name?: string;
                /** @description Only those that are disabled, or that are not. */
                readonly disabled?: boolean;
                /** @description Only instances of this abstract flow. */
                readonly _abstractFlowId?: components["schemas"]["ObjectId"];
                /** @description Whether instances of abstract flows are shown, too. Without it they are left out where `_abstractFlowId` does not ask for them, which is a choice. */
                readonly includeInstances?: boolean;
                /** @description By which field the list is put in order. How that is written is a choice; here names or dotted paths, separated by commas, each with a `-` before it where the last is to come first. Records without the field come last. */
                readonly sort_by?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The flows; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FlowListItem"][];
                };
            };
            /** @description No flows, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FlowWrite"];
            };
        };
        readonly responses: {
            /** @description The flow that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Flow"];
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
    readonly getFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The flow. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Flow"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FlowWrite"];
            };
        };
        readonly responses: {
            /** @description The flow as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Flow"];
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
    readonly deleteFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The flow is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The flow is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getFlowDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly cloneFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FlowCloneRequest"];
            };
        };
        readonly responses: {
            /** @description As 201. Where an account is set up so. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Flow"] | components["schemas"]["CloneManifest"];
                };
            };
            /** @description The copy of the flow; or all that was made, where the account is set up so. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Flow"] | components["schemas"]["CloneManifest"];
                };
            };
            readonly 400: components["responses"]["InvalidFlowClone"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly replaceFlowConnection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FlowConnectionChange"];
            };
        };
        readonly responses: {
            /** @description It is replaced. The response has no body, which is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly updateFlowGrouping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FlowGroupingChange"];
            };
        };
        readonly responses: {
            /** @description The flows are changed. The response has no body. The status is a choice. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly runFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunFlowInput"];
            };
        };
        readonly responses: {
            /** @description The run, where the account is set up to respond as a client saw it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRun"];
                };
            };
            /** @description The run. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRun"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            /** @description The flow is switched off, is abstract, or begins with no export (`invalid_flow`); or the body is not as this document describes it (`invalid_field`, `invalid_ref`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorList"];
                };
            };
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getFlowLastExportDateTime: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The moment; an empty object where no run was completed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LastExportDateTime"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listIntegrationFlows: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The flows; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FlowListItem"][];
                };
            };
            /** @description No flows, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly testRunFlow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunFlowInput"];
            };
        };
        readonly responses: {
            /** @description The run. What the body holds is a choice; here that of a run. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartedRun"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["NoTestRun"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["NotRunnable"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getRunStats: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunStatsInput"];
            };
        };
        readonly responses: {
            /** @description The figures, one entry for each flow. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RunStats"];
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
    readonly getFlowTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where it can be fetched. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listJobs: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of the flows of this integration. */
                readonly _integrationId?: components["schemas"]["ObjectId"];
                /** @description Only those of this flow. */
                readonly _flowId?: components["schemas"]["ObjectId"];
                /** @description Only those of this export. */
                readonly _exportId?: components["schemas"]["ObjectId"];
                /** @description Only those of this import. */
                readonly _importId?: components["schemas"]["ObjectId"];
                /** @description Only those of these flows; ids, separated by commas. */
                readonly _flowId_in?: readonly components["schemas"]["ObjectId"][];
                /** @description The children of this job. */
                readonly _flowJobId?: components["schemas"]["ObjectId"];
                /** @description Those that this job has started. */
                readonly _parentJobId?: components["schemas"]["ObjectId"];
                /** @description Those that belong to this bulk job. */
                readonly _bulkJobId?: components["schemas"]["ObjectId"];
                /** @description Only those that are so. */
                readonly status?: components["schemas"]["JobStatus"];
                /** @description Only those of this kind. */
                readonly type?: components["schemas"]["JobType"];
                /** @description Only those of these kinds, separated by commas. */
                readonly type_in?: readonly components["schemas"]["JobType"][];
                /** @description Only those that were made then or later. */
                readonly createdAt_gte?: components["schemas"]["Moment"];
                /** @description Only those that were made then or earlier. */
                readonly createdAt_lte?: components["schemas"]["Moment"];
                /** @description Only those that were started then or later. */
                readonly startedAt_gte?: components["schemas"]["Moment"];
                /** @description Only those that were started then or earlier. */
                readonly startedAt_lte?: components["schemas"]["Moment"];
                /** @description Only those with so many records that succeeded, or more. */
                readonly numSuccess_gte?: number;
                /** @description Only those with so many records that succeeded, or fewer. */
                readonly numSuccess_lte?: number;
                /** @description Only those with so many records that were read, or more. */
                readonly numExport_gte?: number;
                /** @description Only those with so many records that were read, or fewer. */
                readonly numExport_lte?: number;
                /** @description Only those with so many records that were left alone, or more. */
                readonly numIgnore_gte?: number;
                /** @description Only those with so many records that were left alone, or fewer. */
                readonly numIgnore_lte?: number;
                /** @description Only those with so many errors, or more. */
                readonly numError_gte?: number;
                /** @description Only those with so many errors, or fewer. */
                readonly numError_lte?: number;
                /** @description Only those of which something can be retried, or nothing. */
                readonly retriable?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The jobs; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Job"][];
                };
            };
            /** @description No jobs, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A query parameter is not valid (`invalid_query_params`), or nothing says whose jobs are meant (`invalid_query`); or the Authorization header is malformed. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BadRequest"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getCurrentJobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CurrentJobsInput"];
            };
        };
        readonly responses: {
            /** @description The jobs, the newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobList"];
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
    readonly getJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getJobFamily: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job, with its children. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobFamily"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly cancelJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listLatestFlowJobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Job"][];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly cancelFlowJobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The jobs that were cancelled. What the body holds is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobList"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listLatestIntegrationJobs: {
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
            /** @description The jobs. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Job"][];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listJobErrors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The errors, oldest first; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["JobError"][];
                };
            };
            /** @description No errors, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getJobErrorFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where it can be fetched. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getJobFiles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobFilesInput"];
            };
        };
        readonly responses: {
            /** @description Where each can be fetched, in the order of the request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrls"];
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
    readonly getJobDiagnostics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The job's `_id`. */
                readonly _id: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where it can be fetched. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listScripts: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The scripts; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScriptListItem"][];
                };
            };
            /** @description No scripts, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScriptInput"];
            };
        };
        readonly responses: {
            /** @description The script that was created. That it comes without its `content`, as from PUT, is a choice. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WrittenScript"];
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
    readonly getScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The script. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Script"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ScriptInput"];
            };
        };
        readonly responses: {
            /** @description The script as it now is, without its `content`. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WrittenScript"];
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
    readonly deleteScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The script is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The script is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getScriptDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listScriptLogs: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many entries to pass over. */
                readonly offset?: number;
                /** @description Only those of this level. */
                readonly level?: components["schemas"]["LogLevel"];
                /** @description Only those that were written after this moment. */
                readonly time_gt?: components["schemas"]["Timestamp"];
                /** @description Only those that were written at this moment or later. */
                readonly startDate?: components["schemas"]["Timestamp"];
                /** @description Only those that were written at this moment or earlier. */
                readonly endDate?: components["schemas"]["Timestamp"];
                /** @description Only those of runs of this flow. */
                readonly _flowId?: components["schemas"]["ObjectId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The entries; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ScriptLog"][];
                };
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteScriptLogs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are gone. The response has no body. */
            readonly 200: {
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
    readonly listIntegrationErrors: {
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
            /** @description The flows, and how many errors each has. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly {
                        /** @description The flow. */
                        readonly _flowId: components["schemas"]["ObjectId"];
                        /** @description How many of its errors are open. */
                        readonly numError: number;
                    }[];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listFlowErrors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The steps, and how many errors each has. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The steps, in the order of the flow. */
                        readonly flowErrors: readonly {
                            /** @description The step, by the `_id` of its export or import. */
                            readonly _expOrImpId: components["schemas"]["ObjectId"];
                            /** @description How many of its errors are open. */
                            readonly numError: number;
                            /** @description When the last of them occurred; absent where there is none. */
                            readonly lastErrorAt?: components["schemas"]["Timestamp"];
                        }[];
                    };
                };
            };
            /** @description The flow has no steps, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listStepErrors: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those that occurred then or later. */
                readonly occurredAt_gte?: string;
                /** @description Only those that occurred then or earlier. */
                readonly occurredAt_lte?: string;
                /** @description Only those that come from there. */
                readonly source?: components["schemas"]["ErrorSource"];
                /** @description Only those of this run. */
                readonly _flowJobId?: components["schemas"]["ObjectId"];
                /** @description The `errorId` of the last error of the page before; `nextPageURL` has it. */
                readonly after?: components["schemas"]["ErrorId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The errors; an empty list when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The errors, oldest first. */
                        readonly errors: readonly components["schemas"]["FlowError"][];
                        /** @description The path of the next page, below the host; absent on the last one. */
                        readonly nextPageURL?: string;
                    };
                };
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly assignStepErrors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Which errors are meant. */
                    readonly errorIds: components["schemas"]["ErrorIds"];
                    /** @description Somebody's address. */
                    readonly email: string;
                    /** @description Who that is, where it is known. */
                    readonly _userId?: components["schemas"]["ObjectId"];
                };
            };
        };
        readonly responses: {
            /** @description They are assigned. A client takes 200 too. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly unassignStepErrors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Which errors are meant. */
                    readonly errorIds: components["schemas"]["ErrorIds"];
                };
            };
        };
        readonly responses: {
            /** @description They are nobody's now. A client takes 200 too. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly tagStepErrors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Which errors are meant, as the vendor's own client names them. */
                    readonly errors?: readonly {
                        /** @description The `errorId`. */
                        readonly id: string;
                        /** @description The `retryDataKey`; not looked at. */
                        readonly rdk?: string;
                    }[];
                    /** @description Which errors are meant. */
                    readonly errorIds?: components["schemas"]["ErrorIds"];
                    /** @description The tags, by their `tagId`; none takes all away. */
                    readonly tagIds: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description They have these tags. A client takes 200 too. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly listResolvedErrors: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those that occurred then or later. */
                readonly occurredAt_gte?: string;
                /** @description Only those that occurred then or earlier. */
                readonly occurredAt_lte?: string;
                /** @description Only those that come from there. */
                readonly source?: components["schemas"]["ErrorSource"];
                /** @description Only those of this run. */
                readonly _flowJobId?: components["schemas"]["ObjectId"];
                /** @description The `errorId` of the last error of the page before; `nextPageURL` has it. */
                readonly after?: components["schemas"]["ErrorId"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The errors; an empty list when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The errors, oldest first. */
                        readonly resolved: readonly components["schemas"]["ResolvedError"][];
                        /** @description The path of the next page, below the host; absent on the last one. */
                        readonly nextPageURL?: string;
                    };
                };
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly resolveErrors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ErrorIdsInput"];
            };
        };
        readonly responses: {
            /** @description They are resolved. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly removeResolvedErrors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ErrorIdsInput"];
            };
        };
        readonly responses: {
            /** @description They are gone. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly retryErrors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Which errors are meant, by their `retryDataKey`. */
                    readonly retryDataKeys?: readonly string[];
                    /** @description Which errors are meant. */
                    readonly errorIds?: components["schemas"]["ErrorIds"];
                    /** @description A file of errors; the fake keeps none, so nothing is retried. */
                    readonly errorFileId?: string;
                };
            };
        };
        readonly responses: {
            /** @description The job that retries them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description By this the job is read. */
                        readonly _id: components["schemas"]["ObjectId"];
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description There is nothing to retry. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly getRetryData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `retryDataKey` of an error of the step. */
                readonly retryDataKey: components["parameters"]["RetryDataKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The data. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetryData"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateRetryData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `retryDataKey` of an error of the step. */
                readonly retryDataKey: components["parameters"]["RetryDataKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetryData"];
            };
        };
        readonly responses: {
            /** @description The data as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetryData"];
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
    readonly getRetry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `retryDataKey` of an error of the step. */
                readonly retryDataKey: components["parameters"]["RetryDataKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The data. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetryData"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateRetry: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `retryDataKey` of an error of the step. */
                readonly retryDataKey: components["parameters"]["RetryDataKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RetryData"];
            };
        };
        readonly responses: {
            /** @description The data as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RetryData"];
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
    readonly assignIntegrationErrors: {
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
                readonly "application/json": components["schemas"]["ErrorAssignment"];
            };
        };
        readonly responses: {
            /** @description They are assigned. The status is a choice. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly listStepRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests, without what they held. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StepRequestList"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteStepRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are forgotten. The response has no body, which is a choice. */
            readonly 200: {
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
    readonly getStepRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `key` of a request of the step. */
                readonly key: components["parameters"]["RequestKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request, with its response. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StepRequest"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteStepRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The `_id` of an export or import of the flow. */
                readonly stepId: components["parameters"]["StepId"];
                /** @description The `key` of a request of the step. */
                readonly key: components["parameters"]["RequestKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is forgotten. The response has no body, which is a choice. */
            readonly 200: {
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
    readonly listIntegrationRevisions: {
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
            /** @description The revisions; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Revision"][];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createIntegrationRevision: {
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
                readonly "application/json": components["schemas"]["RevisionInput"];
            };
        };
        readonly responses: {
            /** @description The revision. The status is a choice; a client takes 200 too. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revision"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["NoRevision"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listAgents: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The agents; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AgentListItem"][];
                };
            };
            /** @description No agents, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentInput"];
            };
        };
        readonly responses: {
            /** @description The agent that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agent"];
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
    readonly getAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agent"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentInput"];
            };
        };
        readonly responses: {
            /** @description The agent as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agent"];
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
    readonly deleteAgent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agent is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getAgentDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getAgentToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentToken"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly changeAgentToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The new token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentToken"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getAgentInstaller: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where it can be fetched. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listIClients: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The OAuth clients; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["IClientListItem"][];
                };
            };
            /** @description No OAuth clients, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createIClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IClientInput"];
            };
        };
        readonly responses: {
            /** @description The OAuth client that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IClient"];
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
    readonly getIClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The OAuth client's `_id`. */
                readonly _id: components["parameters"]["IClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The OAuth client. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IClient"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateIClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The OAuth client's `_id`. */
                readonly _id: components["parameters"]["IClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IClientInput"];
            };
        };
        readonly responses: {
            /** @description The OAuth client as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IClient"];
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
    readonly deleteIClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The OAuth client's `_id`. */
                readonly _id: components["parameters"]["IClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The OAuth client is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchIClient: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The OAuth client's `_id`. */
                readonly _id: components["parameters"]["IClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The OAuth client is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getIClientDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The OAuth client's `_id`. */
                readonly _id: components["parameters"]["IClientId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listStacks: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The stacks; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["StackListItem"][];
                };
            };
            /** @description No stacks, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createStack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StackInput"];
            };
        };
        readonly responses: {
            /** @description The stack that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stack"];
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
    readonly getStack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stack. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stack"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateStack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StackInput"];
            };
        };
        readonly responses: {
            /** @description The stack as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Stack"];
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
    readonly deleteStack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stack is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getStackDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getStackSystemToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token. That it comes in an object is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description What the service shows to the stack with each call. */
                        readonly systemToken: string;
                    };
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NoServerStack"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly replaceStackSystemToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The stack's `_id`. */
                readonly _id: components["parameters"]["StackId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is a new token. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NoServerStack"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listSharedStacks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those stacks; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["StackListItem"][];
                };
            };
            /** @description No stacks, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listConnectors: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The connectors; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ConnectorListItem"][];
                };
            };
            /** @description No connectors, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectorInput"];
            };
        };
        readonly responses: {
            /** @description The connector that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connector"];
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
    readonly getConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connector. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connector"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectorInput"];
            };
        };
        readonly responses: {
            /** @description The connector as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Connector"];
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
    readonly deleteConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connector is gone. The response has no body. */
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
    readonly listConnectorInstallations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The installations; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ConnectorInstallation"][];
                };
            };
            /** @description Nothing is installed, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly pushConnectorUpdate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The integrations. */
                    readonly _integrationIds: readonly components["schemas"]["ObjectId"][];
                };
            };
        };
        readonly responses: {
            /** @description The update is under way. That the response has no body is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly installConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["ConnectorInstallation"];
        readonly responses: {
            /** @description The integration, whose `mode` is `install`. Clients have seen 200 too. */
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
            readonly 403: components["responses"]["NoLicense"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listLicenses: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The licences; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["License"][];
                };
            };
            /** @description No licences, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createLicense: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LicenseCreate"];
            };
        };
        readonly responses: {
            /** @description The licence that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["License"];
                };
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidLicense"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getLicense: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
                /** @description The licence's `_id`. */
                readonly _licenseId: components["parameters"]["LicenseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The licence. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["License"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateLicense: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
                /** @description The licence's `_id`. */
                readonly _licenseId: components["parameters"]["LicenseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LicenseInput"];
            };
        };
        readonly responses: {
            /** @description The licence as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["License"];
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
    readonly deleteLicense: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The connector's `_id`. */
                readonly _id: components["parameters"]["ConnectorId"];
                /** @description The licence's `_id`. */
                readonly _licenseId: components["parameters"]["LicenseId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The licence is gone. The response has no body. */
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
    readonly listLookupCaches: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The lookup caches; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["LookupCacheListItem"][];
                };
            };
            /** @description No lookup caches, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createLookupCache: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LookupCacheInput"];
            };
        };
        readonly responses: {
            /** @description The lookup cache that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookupCache"];
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
    readonly getLookupCache: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The lookup cache. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookupCache"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateLookupCache: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LookupCacheInput"];
            };
        };
        readonly responses: {
            /** @description The lookup cache as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookupCache"];
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
    readonly deleteLookupCache: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The lookup cache is gone. The response has no body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same, where the account is set up so. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchLookupCache: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The lookup cache is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getLookupCacheDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getLookupCacheData: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those whose keys come after this one; `nextPageURL` has it. */
                readonly startAfterKey?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CacheDataQuery"];
            };
        };
        readonly responses: {
            /** @description The entries, by their keys in order, which is a choice. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The entries; those keys that there are not are left out. */
                        readonly data: readonly components["schemas"]["CacheEntry"][];
                        /** @description The path of the next page; absent where there is none. */
                        readonly nextPageURL?: string;
                    };
                };
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly putLookupCacheDataByPut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CacheData"];
            };
        };
        readonly responses: {
            /** @description They are written. The response has no body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly putLookupCacheData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CacheData"];
            };
        };
        readonly responses: {
            /** @description They are written. The response has no body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly deleteLookupCacheData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CacheKeys"];
            };
        };
        readonly responses: {
            /** @description They are gone. The response has no body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly purgeLookupCacheData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description They are gone. The response has no body. */
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
    readonly cloneLookupCache: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The lookup cache's `_id`. */
                readonly _id: components["parameters"]["LookupCacheId"];
            };
            readonly cookie?: never;
        };
        /** @description May be left out. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    /** @description Its name. */
                    readonly name?: string;
                };
            };
        };
        readonly responses: {
            /** @description As 201. Where an account is set up so. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookupCache"] | components["schemas"]["CloneManifest"];
                };
            };
            /** @description The copy; or all that was made, where the account is set up so. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LookupCache"] | components["schemas"]["CloneManifest"];
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
    readonly listAsyncHelpers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The async helpers; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AsyncHelperListItem"][];
                };
            };
            /** @description No async helpers, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createAsyncHelper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AsyncHelperInput"];
            };
        };
        readonly responses: {
            /** @description The async helper that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AsyncHelper"];
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
    readonly getAsyncHelper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The async helper's `_id`. */
                readonly _id: components["parameters"]["AsyncHelperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The async helper. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AsyncHelper"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateAsyncHelper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The async helper's `_id`. */
                readonly _id: components["parameters"]["AsyncHelperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AsyncHelperInput"];
            };
        };
        readonly responses: {
            /** @description The async helper as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AsyncHelper"];
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
    readonly deleteAsyncHelper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The async helper's `_id`. */
                readonly _id: components["parameters"]["AsyncHelperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The async helper is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getAsyncHelperDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The async helper's `_id`. */
                readonly _id: components["parameters"]["AsyncHelperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listIntegrationAsyncHelpers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those async helpers; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AsyncHelperListItem"][];
                };
            };
            /** @description No async helpers, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listAshares: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The users; an empty array when there is none but the owner. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Ashare"][];
                };
            };
            /** @description No users, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getAshare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `_id` of the share; that of the user is another one. */
                readonly _id: components["parameters"]["AshareId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user's share. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ashare"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateAshare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `_id` of the share; that of the user is another one. */
                readonly _id: components["parameters"]["AshareId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AshareInput"];
            };
        };
        readonly responses: {
            /** @description The share as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ashare"];
                };
            };
            /** @description It is as it was sent, where the account is set up to say so without a body: a client takes nothing else. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly deleteAshare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `_id` of the share; that of the user is another one. */
                readonly _id: components["parameters"]["AshareId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user has no access any more. The response has no body. */
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
    readonly disableAshare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `_id` of the share; that of the user is another one. */
                readonly _id: components["parameters"]["AshareId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description It is switched over. The response has no body; clients take 200 too. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["NotAccepted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly reinviteAshare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The `_id` of the share; that of the user is another one. */
                readonly _id: components["parameters"]["AshareId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description The invitation is sent. The response has no body; clients take 200 too. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["NotDismissed"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly inviteUser: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Invitation"];
            };
        };
        readonly responses: {
            /** @description The share of the user who was invited. That it comes is a choice. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ashare"];
                };
            };
            readonly 400: components["responses"]["InvitedAlready"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["UserAlready"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly inviteUsers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Invitations"];
            };
        };
        readonly responses: {
            /** @description What became of each address. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["InvitationOutcome"][];
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
    readonly listIntegrationAshares: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those users; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Ashare"][];
                };
            };
            /** @description No users, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listSharedAshares: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those accounts; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SharedAshare"][];
                };
            };
            /** @description No accounts, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listFileDefinitions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The file definitions; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FileDefinitionListItem"][];
                };
            };
            /** @description No file definitions, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createFileDefinition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileDefinitionInput"];
            };
        };
        readonly responses: {
            /** @description The file definition that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileDefinition"];
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
    readonly getFileDefinition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file definition's `_id`. */
                readonly _id: components["parameters"]["FileDefinitionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file definition. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileDefinition"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateFileDefinition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file definition's `_id`. */
                readonly _id: components["parameters"]["FileDefinitionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileDefinitionInput"];
            };
        };
        readonly responses: {
            /** @description The file definition as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileDefinition"];
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
    readonly deleteFileDefinition: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file definition's `_id`. */
                readonly _id: components["parameters"]["FileDefinitionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file definition is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getFileDefinitionDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The file definition's `_id`. */
                readonly _id: components["parameters"]["FileDefinitionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listEdiProfiles: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The EDI profiles; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EdiProfileListItem"][];
                };
            };
            /** @description No EDI profiles, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createEdiProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EdiProfileCreate"];
            };
        };
        readonly responses: {
            /** @description The EDI profile that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EdiProfile"];
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
    readonly getEdiProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI profile's `_id`. */
                readonly _id: components["parameters"]["EdiProfileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The EDI profile. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EdiProfile"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateEdiProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI profile's `_id`. */
                readonly _id: components["parameters"]["EdiProfileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EdiProfileFields"];
            };
        };
        readonly responses: {
            /** @description The EDI profile as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EdiProfile"];
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
    readonly deleteEdiProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI profile's `_id`. */
                readonly _id: components["parameters"]["EdiProfileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The EDI profile is gone. The response has no body. */
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
            readonly 422: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getEdiProfileDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI profile's `_id`. */
                readonly _id: components["parameters"]["EdiProfileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listStateKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateKeys"];
            readonly 204: components["responses"]["NoState"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly clearState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["StateGone"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["State"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly putState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StateValue"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["StateReplaced"];
            readonly 201: components["responses"]["StateCreated"];
            readonly 400: components["responses"]["InvalidJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly deleteState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: components["responses"]["StateGone"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listExportStateKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateKeys"];
            readonly 204: components["responses"]["NoState"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly clearExportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateGone"];
            readonly 204: components["responses"]["StateGoneElsewhere"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getExportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["State"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly putExportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StateValue"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["StateReplaced"];
            readonly 201: components["responses"]["StateCreated"];
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
    readonly deleteExportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateGone"];
            readonly 204: components["responses"]["StateGoneElsewhere"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listImportStateKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateKeys"];
            readonly 204: components["responses"]["NoState"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly clearImportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateGone"];
            readonly 204: components["responses"]["StateGoneElsewhere"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getImportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["State"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly putImportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StateValue"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["StateReplaced"];
            readonly 201: components["responses"]["StateCreated"];
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
    readonly deleteImportState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateGone"];
            readonly 204: components["responses"]["StateGoneElsewhere"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listFlowStateKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateKeys"];
            readonly 204: components["responses"]["NoState"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly clearFlowState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateGone"];
            readonly 204: components["responses"]["StateGoneElsewhere"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getFlowState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["State"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly putFlowState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StateValue"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["StateReplaced"];
            readonly 201: components["responses"]["StateCreated"];
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
    readonly deleteFlowState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateGone"];
            readonly 204: components["responses"]["StateGoneElsewhere"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listIntegrationStateKeys: {
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
            readonly 200: components["responses"]["StateKeys"];
            readonly 204: components["responses"]["NoState"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly clearIntegrationState: {
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
            readonly 200: components["responses"]["StateGone"];
            readonly 204: components["responses"]["StateGoneElsewhere"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getIntegrationState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["State"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly putIntegrationState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StateValue"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["StateReplaced"];
            readonly 201: components["responses"]["StateCreated"];
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
    readonly deleteIntegrationState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
                /** @description The key; whoever writes chooses it. In a path it is percent-encoded, slashes too. */
                readonly key: components["parameters"]["StateKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["StateGone"];
            readonly 204: components["responses"]["StateGoneElsewhere"];
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listTemplates: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The templates; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TemplateListItem"][];
                };
            };
            /** @description No templates, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplateInput"];
            };
        };
        readonly responses: {
            /** @description The template that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Template"];
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
    readonly getTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The template's `_id`. */
                readonly _id: components["parameters"]["TemplateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The template. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Template"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The template's `_id`. */
                readonly _id: components["parameters"]["TemplateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplateInput"];
            };
        };
        readonly responses: {
            /** @description The template as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Template"];
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
    readonly deleteTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The template's `_id`. */
                readonly _id: components["parameters"]["TemplateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The template is gone. The response has no body. */
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
    readonly previewTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The template's `_id`. */
                readonly _id: components["parameters"]["TemplateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The records. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemplatePreview"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly installTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The template's `_id`. */
                readonly _id: components["parameters"]["TemplateId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplateInstallation"];
            };
        };
        readonly responses: {
            /** @description The integration that was made. The status is a choice. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Integration"];
                };
            };
            readonly 400: components["responses"]["InvalidTemplateInstallation"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["TemplateRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listTpConnectors: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The tpconnectors; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TpConnectorListItem"][];
                };
            };
            /** @description No tpconnectors, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createTpConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TpConnectorInput"];
            };
        };
        readonly responses: {
            /** @description The trading partner connector that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TpConnector"];
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
    readonly getTpConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The trading partner connector's `_id`. */
                readonly _id: components["parameters"]["TpConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The trading partner connector. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TpConnector"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateTpConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The trading partner connector's `_id`. */
                readonly _id: components["parameters"]["TpConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TpConnectorInput"];
            };
        };
        readonly responses: {
            /** @description The trading partner connector as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TpConnector"];
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
    readonly deleteTpConnector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The trading partner connector's `_id`. */
                readonly _id: components["parameters"]["TpConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The trading partner connector is gone. The response has no body. */
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
    readonly listTags: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tags; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["TagListItem"][];
                };
            };
            /** @description No tags, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TagInput"];
            };
        };
        readonly responses: {
            /** @description The tag that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tag"];
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
    readonly getTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tag's `tagId`. */
                readonly _id: components["parameters"]["TagId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tag. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tag"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tag's `tagId`. */
                readonly _id: components["parameters"]["TagId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TagInput"];
            };
        };
        readonly responses: {
            /** @description The tag as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tag"];
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
    readonly deleteTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tag's `tagId`. */
                readonly _id: components["parameters"]["TagId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tag is gone. The response has no body. */
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
    readonly patchTag: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tag's `tagId`. */
                readonly _id: components["parameters"]["TagId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The tag is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listApis: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
                /** @description Only those that are called so. */
                readonly name?: string;
                /** @description Only those that are switched off, or on. */
                readonly disabled?: boolean;
                /** @description Only those of this integration. */
                readonly _integrationId?: components["schemas"]["ObjectId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The apis; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ApiListItem"][];
                };
            };
            /** @description No apis, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiInput"];
            };
        };
        readonly responses: {
            /** @description The API that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Api"];
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
    readonly getApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The API. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Api"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiInput"];
            };
        };
        readonly responses: {
            /** @description The API as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Api"];
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
    readonly deleteApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The API is gone. The response has no body. */
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
    readonly patchApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The API is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getApiDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getApiTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where it can be fetched. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listTools: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
                 * @example readme,settings
                 */
                readonly exclude?: components["parameters"]["Exclude"];
                /** @description Only those that are published. */
                readonly publishedOnly?: true;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tools; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ToolListItem"][];
                };
            };
            /** @description No tools, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createTool: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ToolInput"];
            };
        };
        readonly responses: {
            /** @description The tool that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tool"];
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
    readonly getTool: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tool. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tool"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateTool: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ToolInput"];
            };
        };
        readonly responses: {
            /** @description The tool as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tool"];
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
    readonly deleteTool: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tool is gone. The response has no body. */
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
            readonly 409: components["responses"]["InUse"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchTool: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The tool is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getToolDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getToolTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where it can be fetched. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listMcpServers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The mcpServers; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["McpServerListItem"][];
                };
            };
            /** @description No mcpServers, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createMcpServer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["McpServerInput"];
            };
        };
        readonly responses: {
            /** @description The MCP server that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["McpServer"];
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
    readonly getMcpServer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The MCP server. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["McpServer"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateMcpServer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["McpServerInput"];
            };
        };
        readonly responses: {
            /** @description The MCP server as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["McpServer"];
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
    readonly deleteMcpServer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The MCP server is gone. The response has no body. */
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
    readonly patchMcpServer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The MCP server is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getMcpServerDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who refers to it, by kind of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getMcpServerTemplate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where it can be fetched. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedUrl"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listHttpConnectors: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The HTTP connectors; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HttpConnector"][];
                };
            };
            /** @description No HTTP connectors, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getHttpConnector: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether the whole description is asked for. It is shown either way. */
                readonly returnEverything?: boolean;
            };
            readonly header?: never;
            readonly path: {
                /** @description The HTTP connector's `_id`. */
                readonly _id: components["parameters"]["HttpConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The HTTP connector. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HttpConnector"];
                };
            };
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listHttpConnectorResources: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The HTTP connector's `_id`. */
                readonly _id: components["parameters"]["HttpConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The resources; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HttpConnectorResource"][];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listHttpConnectorEndpoints: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The HTTP connector's `_id`. */
                readonly _id: components["parameters"]["HttpConnectorId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoints; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HttpConnectorEndpoint"][];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listNotifications: {
        readonly parameters: {
            readonly query?: {
                /** @description With `all`, those of every user of the account. */
                readonly users?: "all";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The notifications; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Notification"][];
                };
            };
            /** @description No notifications, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateNotifications: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": readonly components["schemas"]["NotificationInput"][];
            };
        };
        readonly responses: {
            /** @description They are as was asked for. The status is a choice. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly parseCsv: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParserInput"];
            };
        };
        readonly responses: {
            /** @description What comes of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParsedRecords"];
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
    readonly parseXml: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParserInput"];
            };
        };
        readonly responses: {
            /** @description What comes of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParsedRecords"];
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
    readonly parseStructuredFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ParserInput"];
            };
        };
        readonly responses: {
            /** @description What comes of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParsedRecords"];
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
    readonly generateCsv: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GeneratorInput"];
            };
        };
        readonly responses: {
            /** @description What comes of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GeneratedText"];
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
    readonly generateStructuredFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GeneratorInput"];
            };
        };
        readonly responses: {
            /** @description What comes of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GeneratedText"];
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
    readonly getApplicationMetadata: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The application, as the catalogue calls it. */
                readonly application: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The kinds of record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationMetadata"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly queryEdiTransactions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EdiTransactionQuery"];
            };
        };
        readonly responses: {
            /** @description Those that were found, the oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description The EDI transactions. */
                        readonly ediTransactions: readonly components["schemas"]["EdiTransaction"][];
                    };
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
    readonly getEdiTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI transaction's `_id`. */
                readonly _id: components["parameters"]["EdiTransactionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The EDI transaction. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EdiTransaction"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly patchEdiTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI transaction's `_id`. */
                readonly _id: components["parameters"]["EdiTransactionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JsonPatch"];
            };
        };
        readonly responses: {
            /** @description The EDI transaction is changed. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidIdOrJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["PatchRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getEdiTransactionFaDetails: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI transaction's `_id`. */
                readonly _id: components["parameters"]["EdiTransactionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The acknowledgement. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EdiAcknowledgement"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getEdiTransactionMdn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The EDI transaction's `_id`. */
                readonly _id: components["parameters"]["EdiTransactionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The receipt. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EdiAcknowledgement"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listEventReports: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event reports; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EventReport"][];
                };
            };
            /** @description No event reports, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getEventReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The event report's `_id`. */
                readonly _id: components["parameters"]["EventReportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event report. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventReport"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listTransfers: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transfers; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Transfer"][];
                };
            };
            /** @description No transfers, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getTransfer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The transfer's `_id`. */
                readonly _id: components["parameters"]["TransferId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The transfer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Transfer"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscriptions; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Subscription"][];
                };
            };
            /** @description No subscriptions, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The subscription's `_id`. */
                readonly _id: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscription. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listApplications: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The applications; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Application"][];
                };
            };
            /** @description No applications, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The application's `_id`. */
                readonly _id: components["parameters"]["ApplicationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The application. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Application"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listAccessTokens: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The access tokens; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AccessTokenListItem"][];
                };
            };
            /** @description No access tokens, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createAccessToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccessTokenInput"];
            };
        };
        readonly responses: {
            /** @description The access token that was created. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreatedAccessToken"];
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
    readonly getAccessToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The access token's `_id`. */
                readonly _id: components["parameters"]["AccessTokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The access token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessToken"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly updateAccessToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The access token's `_id`. */
                readonly _id: components["parameters"]["AccessTokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccessTokenInput"];
            };
        };
        readonly responses: {
            /** @description The access token as it now is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessToken"];
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
    readonly deleteAccessToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The access token's `_id`. */
                readonly _id: components["parameters"]["AccessTokenId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The access token is gone. The response has no body. */
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
            readonly 422: components["responses"]["TokenNotRevoked"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listStorageItems: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The storage items; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["StorageItem"][];
                };
            };
            /** @description No storage items, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getStorageItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The storage item's `_id`. */
                readonly _id: components["parameters"]["StorageItemId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The storage item. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StorageItem"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description Only of records of this kind, by its singular. */
                readonly resourceType?: components["schemas"]["AuditedType"];
                /** @description Only of this record. */
                readonly _resourceId?: components["schemas"]["ObjectId"];
                /** @description Only what this user has done. */
                readonly _byUserId?: components["schemas"]["ObjectId"];
                /** @description Only what was done in this way. */
                readonly source?: components["schemas"]["AuditSource"];
                /** @description Only these events. */
                readonly action?: components["schemas"]["AuditEvent"];
                /** @description Only what was done then or later. */
                readonly from?: string;
                /** @description Only what was done then or earlier. */
                readonly to?: string;
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly searchAudit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuditSearch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidBody"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getAuditDownload: {
        readonly parameters: {
            readonly query?: {
                /** @description The kind of the record, by its singular. */
                readonly resourceType?: components["schemas"]["AuditedType"];
                /** @description The record. */
                readonly _resourceId?: components["schemas"]["ObjectId"];
                /** @description Only what was done then or later. */
                readonly from?: string;
                /** @description Only what was done then or earlier. */
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditDownload"];
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 422: components["responses"]["AuditNotSupported"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly createAuditDownload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuditSearch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["AuditDownload"];
            readonly 400: components["responses"]["InvalidJson"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["AuditNotSupported"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listIntegrationAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The integration's `_id`. */
                readonly _id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listConnectionAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The connection's `_id`. */
                readonly _id: components["parameters"]["ConnectionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listExportAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The export's `_id`. */
                readonly _id: components["parameters"]["ExportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listImportAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The import's `_id`. */
                readonly _id: components["parameters"]["ImportId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listFlowAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The flow's `_id`. */
                readonly _id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listScriptAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The script's `_id`. */
                readonly _id: components["parameters"]["ScriptId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listAsyncHelperAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The async helper's `_id`. */
                readonly _id: components["parameters"]["AsyncHelperId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listApiAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The API's `_id`. */
                readonly _id: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listFileDefinitionAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The file definition's `_id`. */
                readonly _id: components["parameters"]["FileDefinitionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listToolAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The tool's `_id`. */
                readonly _id: components["parameters"]["ToolId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listEdiProfileAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The EDI profile's `_id`. */
                readonly _id: components["parameters"]["EdiProfileId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listMcpServerAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The MCP server's `_id`. */
                readonly _id: components["parameters"]["McpServerId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listAgentAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["AuditLimit"];
                /** @description How many records to pass over. */
                readonly offset?: components["parameters"]["AuditOffset"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The agent's `_id`. */
                readonly _id: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AuditRecords"];
            readonly 204: components["responses"]["NoAuditRecords"];
            readonly 400: components["responses"]["InvalidQueryOrId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listEnvironments: {
        readonly parameters: {
            readonly query?: {
                /** @description How many records a page may hold. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description How many records to pass over. */
                readonly skip?: components["parameters"]["Skip"];
                /** @description The page after this record: an `_id`, as the `Link` header of the page before has it. It is taken in the place of `skip`. After one that is gone since, the page goes on behind where it stood. */
                readonly after?: components["parameters"]["After"];
                /**
                 * @description Respond with only these fields of each record, and those that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Unknown names are ignored. Not together with `exclude`.
                 * @example mode,install.completed
                 */
                readonly include?: components["parameters"]["Include"];
                /**
                 * @description Leave these fields out of each record, those excepted that no record of a list lacks, such as `_id` and `name`: names or dotted paths, separated by commas. Not together with `include`.
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
            /** @description The environments; an empty array when there are none. */
            readonly 200: {
                headers: {
                    readonly Link: components["headers"]["Link"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["EnvironmentListItem"][];
                };
            };
            /** @description No environments, where the account is set up to respond with an empty list so. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["InvalidQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly getEnvironment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The environment's `_id`. */
                readonly _id: components["parameters"]["EnvironmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The environment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Environment"];
                };
            };
            readonly 400: components["responses"]["InvalidId"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly enableEnvironment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The environment's `_id`. */
                readonly _id: components["parameters"]["EnvironmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["Open"];
            };
        };
        readonly responses: {
            /** @description It is enabled. The response has no body. The status is a choice. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
    readonly listRecycleBin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RecycledRecords"];
            readonly 204: components["responses"]["NoRecycledRecords"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly listRecycleBinOfType: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The kind of the record, by its plural, such as `flows`. Capitals do not matter. */
                readonly type: components["parameters"]["RecycledType"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RecycledRecords"];
            readonly 204: components["responses"]["NoRecycledRecords"];
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["AccessRestricted"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly purgeRecycledRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The kind of the record, by its plural, such as `flows`. Capitals do not matter. */
                readonly type: components["parameters"]["RecycledType"];
                /** @description The `_id` of the record. */
                readonly _id: components["parameters"]["RecycledId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. The response has no body. */
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
    readonly restoreRecycledRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The kind of the record, by its plural, such as `flows`. Capitals do not matter. */
                readonly type: components["parameters"]["RecycledType"];
                /** @description The `_id` of the record. */
                readonly _id: components["parameters"]["RecycledId"];
            };
            readonly cookie?: never;
        };
        /** @description Ignored. Clients send an empty object. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description It is there again. The response has no body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
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
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
