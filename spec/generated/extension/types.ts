// Made from spec/extension.openapi.yaml by "npm run generate". Do not edit.
export interface paths {
    "/function": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a function of the app.
         * @description Looks for the module of the app by `_connectorId` or `diy`, in it for the group that the type names (`hooks` for `hook`, `wrappers`, `settings`, `utilities`; others by their own name; without a type the module itself), and in that for the function. `lastExportDateTime` and `currentExportDateTime` are made dates before the function has them. All that is missing is listed at once.
         */
        post: operations["callFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell that the stack is there. */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthCheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell that the stack is there. */
        get: operations["getHealthCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether the process lives. */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether the stack takes calls. */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A call of a function. */
        Call: {
            /** @description Its name. */
            function: string;
            /**
             * @description The group where it stands; absent in the newer form, whose functions stand in the module itself.
             * @enum {unknown}
             */
            type?: "hook" | "wrapper" | "setting" | "utility" | "installer" | "uninstaller";
            /** @description `true` for a function of no connector. */
            diy?: boolean;
            /** @description The connector whose function it is. */
            _connectorId?: string;
            /** @description What the function is given; see the schemas of options. */
            options: Record<string, never>;
            /**
             * @description How long the result may be as JSON. The vendor's package counts characters, and calls them bytes.
             * @default 5242880
             */
            maxResponseSize: number;
        } & ({
            /** @constant */
            diy: true;
        } | unknown);
        /** @description Why there is no result. */
        Failure: {
            errors: {
                /** @description For programs. */
                code: string;
                /** @description For people. */
                message: string;
            }[];
        };
        /** @description A record; rows where the export groups them. */
        Record: {
            [key: string]: unknown;
        } | unknown[];
        /** @description What is wrong with a record. The guides name `source` as well; that it may be left out is a choice. */
        RecordError: {
            /** @description For programs. */
            code: string;
            /** @description For people. */
            message: string;
            /** @description Where it came from. */
            source?: string;
        };
        /** @description An error of a page. */
        PageError: {
            /** @description For programs. */
            code: string;
            /** @description For people. */
            message: string;
            /** @description Where it came from. */
            source?: string;
            /** @description By which the data for a retry is found. */
            retryDataKey?: string;
        };
        /** @description An error of a wrapper. */
        WrapperError: {
            /** @description For programs. */
            code?: string;
            /** @description For people. */
            message: string;
        };
        /** @description The licence of the install. Its fields belong to whoever licenses. */
        License: {
            [key: string]: unknown;
        };
        /** @description A record of integrator.io, such as an integration, a flow or a connection. */
        Resource: {
            [key: string]: unknown;
        };
        /** @description All custom settings in scope. */
        Settings: {
            [key: string]: unknown;
        };
        /** @description What the resource was given to make the function behave. */
        Configuration: {
            [key: string]: unknown;
        };
        /** @description A step of installing a SmartConnector, as the integration has it. */
        InstallStep: {
            /** @description What a person calls the step. */
            name?: string;
            /** @description Whether it is done. */
            completed?: boolean;
            /** @description The function that does and verifies it. */
            installerFunction?: string;
            /** @description The function that undoes it. */
            uninstallerFunction?: string;
            /** @description The connection that it configures. */
            _connectionId?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What came of a step. That `stepsToUpdate` may be left out where no step changes, and that a `message` may say why it failed, is a choice. */
        StepsResult: {
            /** @description Whether it succeeded. */
            success: boolean;
            /** @description What a person is shown. */
            message?: string;
            /** @description The steps that have changed, as the integration shall have them. */
            stepsToUpdate?: components["schemas"]["InstallStep"][];
        };
        /** @description Nothing is expected, and what comes is ignored. */
        NoResult: unknown;
        /** @description The connection of a wrapper. */
        Connection: {
            /** @description What its user has kept secret. */
            encrypted?: {
                [key: string]: unknown;
            };
            /** @description What anybody may see. */
            unencrypted?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description What the application said of a record that was submitted. */
        ImportResponse: {
            /** @description 200: it has the record; 422: the record is wrong; 403: the connection went offline. */
            statusCode: number;
            /** @description What is wrong. */
            errors?: components["schemas"]["RecordError"][];
            /** @description Whether the record was left out. */
            ignored?: boolean;
            /** @description The id that the application gave it. */
            id?: string | number | null;
            /** @description The whole response of the application. */
            _json?: unknown;
            /** @description Where the application shows the data; for records with errors alone. */
            dataURI?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An install starts. The integration is there, and its licence is tied to it. */
        ConnectorInstallerOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            opts: components["schemas"]["License"];
            /** @description The connector that is installed. */
            _connectorId: string;
        };
        ConnectorInstallerResult: components["schemas"]["NoResult"];
        /** @description A step of the installation is to be done. What was sent with the request is there as well. */
        StepInstallerOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            opts: components["schemas"]["License"];
        } & {
            [key: string]: unknown;
        };
        StepInstallerResult: components["schemas"]["StepsResult"];
        /** @description A new version of the connector is pushed. */
        UpdateOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            opts: components["schemas"]["License"];
        };
        UpdateResult: components["schemas"]["NoResult"];
        /** @description Uninstalling starts. */
        PreUninstallOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            opts: components["schemas"]["License"];
        };
        PreUninstallResult: components["schemas"]["StepsResult"];
        /** @description A step of the installation is to be undone. */
        StepUninstallerOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            opts: components["schemas"]["License"];
        } & {
            [key: string]: unknown;
        };
        StepUninstallerResult: components["schemas"]["StepsResult"];
        /** @description The last step is undone; the integration is about to go. */
        ConnectorUninstallerOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            opts: components["schemas"]["License"];
        };
        ConnectorUninstallerResult: components["schemas"]["NoResult"];
        /** @description A person saves the settings. */
        PersistSettingsOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            opts: components["schemas"]["License"];
            /** @description The fields that changed. */
            pending: {
                [key: string]: unknown;
            };
        };
        /** @description What came of it. */
        PersistSettingsResult: {
            /** @description Whether it succeeded. */
            success: boolean;
            /** @description What a person is shown. */
            message?: string;
            /** @description The fields as they are now; the seed of the API has `false` where that is nothing. */
            pending?: boolean | {
                [key: string]: unknown;
            };
        };
        /** @description The settings page asks for what a field offers. `opts` has the field beside the licence. */
        RefreshMetadataOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            opts: components["schemas"]["License"];
        };
        /** @description The field with what it offers now. */
        RefreshMetadataResult: {
            [key: string]: unknown;
        };
        /** @description The licence has changed. The older form has `_integrationId` and `opts`, the newer one the others. */
        ChangeEditionOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId?: string;
            opts?: components["schemas"]["License"];
            /** @description The edition that is installed. */
            fromEdition?: string;
            /** @description The new edition. */
            toEdition?: string;
            integration?: components["schemas"]["Resource"];
            license?: components["schemas"]["License"];
        };
        ChangeEditionResult: components["schemas"]["NoResult"];
        /** @description The page of the mappings is loaded. */
        GetMappingMetadataOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The integration. */
            _integrationId: string;
            /** @description The version that is installed. */
            version?: string;
        };
        /** @description For the `externalId` of each import, what a person may not take away or edit. That either list may be left out is a choice. */
        GetMappingMetadataResult: {
            [key: string]: {
                /** @description The list that the fields belong to. */
                generateList?: string;
                /** @description The fields that have to be mapped. */
                requiredGenerateFields?: string[];
                /** @description The fields whose mapping stays as it is. */
                nonEditableGenerateFields?: string[];
            }[];
        }[];
        /** @description A step of `installSteps` or `uninstallSteps` is run. */
        StepOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            resource: components["schemas"]["Resource"];
            parentResource?: components["schemas"]["Resource"];
            license?: components["schemas"]["License"];
            parentLicense?: components["schemas"]["License"];
            /** @description What a person filled in; form steps alone. */
            formSubmission?: {
                [key: string]: unknown;
            };
            /** @description The connection of the step; connection steps alone. */
            _connectionId?: string;
        };
        StepResult: components["schemas"]["NoResult"];
        /** @description A child integration is to be made. */
        InitChildOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            parentIntegration: components["schemas"]["Resource"];
            parentLicense?: components["schemas"]["License"];
        };
        InitChildResult: components["schemas"]["Resource"];
        /** @description A new version is pushed. */
        UpdateResourceOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            resource: components["schemas"]["Resource"];
            license?: components["schemas"]["License"];
        };
        UpdateResourceResult: components["schemas"]["NoResult"];
        /** @description A resource is about to be saved. */
        PreSaveOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            newResource: components["schemas"]["Resource"];
            oldResource?: components["schemas"]["Resource"];
        };
        PreSaveResult: components["schemas"]["Resource"];
        /** @description A form is about to be shown. */
        FormInitOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            resource: components["schemas"]["Resource"];
            parentResource?: components["schemas"]["Resource"];
            license?: components["schemas"]["License"];
            parentLicense?: components["schemas"]["License"];
            grandparentResource?: components["schemas"]["Resource"];
        };
        /** @description The form. */
        FormInitResult: {
            [key: string]: unknown;
        };
        /** @description An export has a page. */
        PreSavePageOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The export. */
            _exportId: string;
            /** @description The import. */
            _importId?: string;
            /** @description Its connection. */
            _connectionId?: string;
            /** @description The flow that runs. */
            _flowId?: string;
            /** @description The integration. */
            _integrationId?: string;
            /** @description The parent of that integration. */
            _parentIntegrationId?: string;
            settings?: components["schemas"]["Settings"];
            configuration?: components["schemas"]["Configuration"];
            /** @description Whether somebody tries the function out. */
            testMode?: boolean;
            /** @description The records of the page. */
            data: components["schemas"]["Record"][];
            /** @description What is wrong already. */
            errors: components["schemas"]["PageError"][];
            /** @description Of exports of files, for each record the file that it came from. */
            files?: {
                [key: string]: unknown;
            }[];
            /** @description By `retryDataKey`, what a retry would begin with. */
            retryData?: {
                [key: string]: unknown;
            };
            /** @description Which page it is, from 0. */
            pageIndex: number;
            /** @description Delta exports alone; a date when the function has it. */
            lastExportDateTime?: string;
            /** @description Delta exports alone; a date when the function has it. */
            currentExportDateTime?: string;
            /** @description Older form: whether the page is a sample for a person. */
            preview?: boolean;
        };
        /** @description The page as it goes on. */
        PreSavePageResult: {
            /** @description The records, more or fewer of them. */
            data: components["schemas"]["Record"][];
            /** @description The errors; `errors` of the options where nothing is to change. */
            errors?: components["schemas"]["PageError"][];
            /** @description Whether the export makes no more pages. */
            abort?: boolean;
            /** @description Errors of records that can be tried again. */
            newErrorsAndRetryData?: {
                /** @description The record. */
                retryData?: unknown;
                /** @description What is wrong with it. */
                errors: components["schemas"]["RecordError"][];
            }[];
        };
        /** @description A page is about to be mapped. */
        PreMapOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The export. */
            _exportId?: string;
            /** @description The import. */
            _importId: string;
            /** @description Its connection. */
            _connectionId?: string;
            /** @description The flow that runs. */
            _flowId?: string;
            /** @description The integration. */
            _integrationId?: string;
            /** @description The parent of that integration. */
            _parentIntegrationId?: string;
            settings?: components["schemas"]["Settings"];
            configuration?: components["schemas"]["Configuration"];
            /** @description Whether somebody tries the function out. */
            testMode?: boolean;
            /** @description The records. */
            data: components["schemas"]["Record"][];
        };
        /** @description For each record what becomes of it. */
        PreMapResult: components["schemas"]["MappedRecord"][];
        /** @description A record that goes on, with errors or without, or errors alone; `{}` drops the record. That other fields are wrong is a choice: a record in place of `{ data }` is the likeliest mistake. */
        MappedRecord: {
            data?: components["schemas"]["Record"];
            /** @description What is wrong with the record. */
            errors?: components["schemas"]["RecordError"][];
        };
        /** @description A page has been mapped. */
        PostMapOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The export. */
            _exportId?: string;
            /** @description The import. */
            _importId: string;
            /** @description Its connection. */
            _connectionId?: string;
            /** @description The flow that runs. */
            _flowId?: string;
            /** @description The integration. */
            _integrationId?: string;
            /** @description The parent of that integration. */
            _parentIntegrationId?: string;
            settings?: components["schemas"]["Settings"];
            configuration?: components["schemas"]["Configuration"];
            /** @description Whether somebody tries the function out. */
            testMode?: boolean;
            /** @description The records before they were mapped. */
            preMapData: components["schemas"]["Record"][];
            /** @description The same records when they were mapped. */
            postMapData: components["schemas"]["Record"][];
        };
        /** @description For each mapped record what becomes of it. */
        PostMapResult: components["schemas"]["MappedRecord"][];
        /** @description A page has been submitted. */
        PostSubmitOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The export. */
            _exportId?: string;
            /** @description The import. */
            _importId: string;
            /** @description Its connection. */
            _connectionId?: string;
            /** @description The flow that runs. */
            _flowId?: string;
            /** @description The integration. */
            _integrationId?: string;
            /** @description The parent of that integration. */
            _parentIntegrationId?: string;
            settings?: components["schemas"]["Settings"];
            configuration?: components["schemas"]["Configuration"];
            /** @description Whether somebody tries the function out. */
            testMode?: boolean;
            /** @description The records before they were mapped. */
            preMapData: components["schemas"]["Record"][];
            /** @description The same records when they were mapped. */
            postMapData: components["schemas"]["Record"][];
            /** @description For each record what the application said. */
            responseData: components["schemas"]["ImportResponse"][];
        };
        /** @description The responses, changed or not. */
        PostSubmitResult: components["schemas"]["ImportResponse"][];
        /** @description An import that gathers records into one file is done. */
        PostAggregateOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The export. */
            _exportId?: string;
            /** @description The import. */
            _importId: string;
            /** @description Its connection. */
            _connectionId?: string;
            /** @description The flow that runs. */
            _flowId?: string;
            /** @description The integration. */
            _integrationId?: string;
            /** @description The parent of that integration. */
            _parentIntegrationId?: string;
            settings?: components["schemas"]["Settings"];
            configuration?: components["schemas"]["Configuration"];
            /** @description Whether somebody tries the function out. */
            testMode?: boolean;
            /** @description How it went. */
            postAggregateData: {
                /** @description Whether it succeeded. */
                success: boolean;
                /** @description What is known of the file. */
                _json?: unknown;
                /** @description Of the error, for programs. */
                code?: string;
                /** @description Of the error, for people. */
                message?: string;
                /** @description Where the error came from. */
                source?: string;
            } & {
                [key: string]: unknown;
            };
        };
        PostAggregateResult: components["schemas"]["NoResult"];
        /** @description What a step responded with has been put into the records. */
        PostResponseMapOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The export. */
            _exportId?: string;
            /** @description The import. */
            _importId?: string;
            /** @description Its connection. */
            _connectionId?: string;
            /** @description The flow that runs. */
            _flowId?: string;
            /** @description The integration. */
            _integrationId?: string;
            /** @description The parent of that integration. */
            _parentIntegrationId?: string;
            settings?: components["schemas"]["Settings"];
            configuration?: components["schemas"]["Configuration"];
            /** @description Whether somebody tries the function out. */
            testMode?: boolean;
            /** @description The records with what was put into them. */
            postResponseMapData: components["schemas"]["Record"][];
            /** @description For each record what the step responded with. */
            responseData: ({
                /** @description 200: it has the record; 422: the record is wrong; 403: the connection went offline. */
                statusCode: number;
                /** @description What is wrong. */
                errors?: components["schemas"]["RecordError"][];
                /** @description Whether the record was left out. */
                ignored?: boolean;
                /** @description The id that the application gave it. */
                id?: string | number | null;
                /** @description The whole response of the application. */
                _json?: unknown;
                /** @description Where the application shows the data; for records with errors alone. */
                dataURI?: string;
                /** @description Of exports alone, the records that came. */
                data?: components["schemas"]["Record"][];
            } & {
                [key: string]: unknown;
            })[];
            /** @description Whether the step works on a list within each record. */
            oneToMany?: boolean;
            /** @description Where that list stands. */
            pathToMany?: string | null;
        };
        /** @description The records, changed or not. */
        PostResponseMapResult: components["schemas"]["Record"][];
        /** @description Somebody wants to know whether a connection works. */
        PingWrapperOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            connection: components["schemas"]["Connection"];
            /** @description The export of the connection. */
            _exportId?: string;
            /** @description The import of the connection. */
            _importId?: string;
        };
        /** @description Whether it works. */
        PingWrapperResult: {
            /**
             * @description 200 where it does.
             * @enum {unknown}
             */
            statusCode: 200 | 401;
            /** @description Why it does not. */
            errors?: components["schemas"]["WrapperError"][];
        };
        /** @description The next page is wanted. */
        ExportWrapperOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The export. */
            _exportId: string;
            /** @description The import. */
            _importId?: string;
            /** @description Its connection. */
            _connectionId?: string;
            /** @description The flow that runs. */
            _flowId?: string;
            /** @description The integration. */
            _integrationId?: string;
            /** @description The parent of that integration. */
            _parentIntegrationId?: string;
            settings?: components["schemas"]["Settings"];
            configuration?: components["schemas"]["Configuration"];
            /** @description Whether somebody tries the function out. */
            testMode?: boolean;
            connection: components["schemas"]["Connection"];
            /**
             * @description Which records are wanted; absent where it is all of them.
             * @enum {unknown}
             */
            type?: "delta" | "once" | "test";
            /** @description Of delta exports alone. */
            delta?: {
                /** @description The field that has the date. */
                dateField?: string;
                /** @description When it ran last, in milliseconds. */
                lastExecutionTime?: number | string;
            } & {
                [key: string]: unknown;
            };
            /** @description Of once exports alone. */
            once?: {
                /** @description The field that says whether a record was exported. */
                booleanField?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description Of test exports alone. */
            test?: {
                /** @description How many records are wanted at most. */
                limit?: number;
            } & {
                [key: string]: unknown;
            };
            /** @description What the page before has left. */
            state?: unknown;
            /** @description Where the export is a step of a flow, the records that lead to it. */
            data?: unknown;
        };
        /** @description A page. The same five times over is taken for a loop, and ends the export. */
        ExportWrapperResult: {
            /** @description The records. */
            data?: components["schemas"]["Record"][];
            /** @description What went wrong. */
            errors?: components["schemas"]["WrapperError"][];
            /** @description Whether there is no other. */
            lastPage?: boolean;
            /** @description What the call for the next page is given. */
            state?: unknown;
            /** @description Whether the connection went offline. */
            connectionOffline?: boolean;
        };
        /** @description A page is to be imported. */
        ImportWrapperOptions: {
            /** @description A token for selected routes of the API, until the call ends. */
            bearerToken: string;
            /** @description The export. */
            _exportId?: string;
            /** @description The import. */
            _importId: string;
            /** @description Its connection. */
            _connectionId?: string;
            /** @description The flow that runs. */
            _flowId?: string;
            /** @description The integration. */
            _integrationId?: string;
            /** @description The parent of that integration. */
            _parentIntegrationId?: string;
            settings?: components["schemas"]["Settings"];
            configuration?: components["schemas"]["Configuration"];
            /** @description Whether somebody tries the function out. */
            testMode?: boolean;
            connection: components["schemas"]["Connection"];
            /** @description The records before they were mapped. */
            preMapData: components["schemas"]["Record"][];
            /** @description The same records when they were mapped. */
            postMapData: components["schemas"]["Record"][];
        };
        /** @description What became of the records. */
        ImportWrapperResult: {
            /**
             * @description 200: it has the record; 401: the connection is refused; 422: anything else.
             * @enum {unknown}
             */
            statusCode: 200 | 401 | 422;
            /** @description The id that the application gave it. */
            id?: string | number | null;
            /** @description Whether the record was left out. */
            ignored?: boolean;
            /** @description What is wrong. */
            errors?: components["schemas"]["WrapperError"][];
        }[];
    };
    responses: {
        /** @description It is. */
        Healthy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** @constant */
                    success: true;
                };
            };
        };
        /** @description The system token is missing, or is another. */
        Unauthorized: {
            headers: {
                /** @description `invalid system token`. */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"] & {
                    errors?: {
                        /** @constant */
                        code?: "unauthorized";
                    }[];
                };
            };
        };
        /** @description The function failed: its error, with the error's `code`, or else its name. Or it was not called: `missing_required_field`, `invalid_field`, `object_not_found`, `invalid_function`. Or its result cannot be sent: `invalid_extension_response`, `response_size_exceeded`. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    callFunction: {
        parameters: {
            query?: never;
            header?: {
                /** @description By which a call is found again in the logs. */
                traceid?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Call"];
            };
        };
        responses: {
            /** @description What the function called back with, as JSON; no body at all where that was nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Failed"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
        };
    };
    getHealthCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot tell. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It does not. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It cannot tell. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It does not. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
