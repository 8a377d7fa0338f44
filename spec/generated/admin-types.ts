// Made from spec/admin.openapi.yaml by "npm run generate". Do not edit.
export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tell that the server is there. */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Get this document. */
        readonly get: operations["getAdminDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the accounts that anybody has asked for so far. */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/presets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the faults that have a name. */
        readonly get: operations["listPresets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put everything back to the seed.
         * @description Records, ids, clocks, faults, journals, revoked tokens and scripts of every account; the options are those again that the server was started with.
         */
        readonly post: operations["resetAll"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider-states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put the account `default` into a state of a Pact file, as Pact's verifier asks for it.
         * @description The account goes back to the seed. Of each resource that `params.records` names it then has exactly these records. Any other state, and a teardown, is the seed alone.
         */
        readonly post: operations["setProviderState"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Tell which side counts of each option where the sources disagree. */
        readonly get: operations["readOptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Choose sides of such options, from now on and in every account, until everything is reset.
         * @description Those that are left out stay as they are. Each is called as the option of a program is.
         */
        readonly patch: operations["chooseOptions"];
        readonly trace?: never;
    };
    readonly "/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List the snapshots that the server holds, those of single accounts included; the newest first. */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        /**
         * Keep the state of every account.
         * @description The server holds the last 100 snapshots, and forgets the oldest. One that would take what they hold together over its limit in bytes is refused.
         */
        readonly post: operations["takeSnapshot"];
        /** Forget all snapshots, those of single accounts included. */
        readonly delete: operations["forgetSnapshots"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{snapshot}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What taking the snapshot returned as `id`. */
                readonly snapshot: components["parameters"]["Snapshot"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Forget a snapshot. */
        readonly delete: operations["forgetSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/snapshots/{snapshot}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What taking the snapshot returned as `id`. */
                readonly snapshot: components["parameters"]["Snapshot"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put every account back to a snapshot.
         * @description An account that the snapshot does not know goes back to the seed.
         */
        readonly post: operations["restoreSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tokens/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A bearer token, the value of a key, or `user:password` of Basic. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Make a token good, and say which account it leads to, what it may do, and for how long.
         * @description For the fake of a document that is not integrator.io's. It holds until everything is reset; the other tokens stay as good as they were.
         */
        readonly put: operations["addToken"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/webhooks/{webhook}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a webhook of the document. */
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a webhook of the document to an address of this machine, and tell what came of it.
         * @description For the fake of a document that is not integrator.io's. The journal of the account has it.
         */
        readonly post: operations["sendWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/revoked-tokens/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A token, without the account behind its `@`. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Make a token bad from now on, in every account. */
        readonly put: operations["revokeToken"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scripts/{kind}/{function}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What the function is for. */
                readonly kind: components["parameters"]["FunctionKind"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Say what a function responds with, in every account that has no script of its own. */
        readonly put: operations["setCommonScript"];
        readonly post?: never;
        /** Take a script of all accounts away; the function succeeds from then on. */
        readonly delete: operations["removeCommonScript"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/recordings/judge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Judge an HTTP archive by the contract of the fake; no account has anything of it. */
        readonly post: operations["judgeRecording"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/journal/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell of each exchange of every account when it is over.
         * @description As `streamJournal` does for one account.
         */
        readonly get: operations["streamJournals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an account as JSON.
         * @description Its records, its faults, and its clock where that is frozen.
         */
        readonly get: operations["exportAccount"];
        /** Put an exported account in the place of what is there. */
        readonly put: operations["importAccount"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put an account back to the seed.
         * @description Records, ids, clock, faults, journal and its own scripts.
         */
        readonly post: operations["resetAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /** List the snapshots of an account, the newest first. */
        readonly get: operations["listAccountSnapshots"];
        readonly put?: never;
        /**
         * Keep the state of an account.
         * @description Records, ids, clock and faults, not the journal. The server holds the last 100 snapshots.
         */
        readonly post: operations["takeAccountSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/snapshots/{snapshot}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description What taking the snapshot returned as `id`. */
                readonly snapshot: components["parameters"]["Snapshot"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Forget a snapshot of an account. */
        readonly delete: operations["forgetAccountSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/snapshots/{snapshot}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description What taking the snapshot returned as `id`. */
                readonly snapshot: components["parameters"]["Snapshot"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put an account back to a snapshot of an account. */
        readonly post: operations["restoreAccountSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /**
         * List the resources of the API, and how many records of each the account has.
         * @description Those that others refer to come first.
         */
        readonly get: operations["listResources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/{resource}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
            };
            readonly cookie?: never;
        };
        /** List the records of a resource, oldest first. */
        readonly get: operations["listRecords"];
        readonly put?: never;
        /**
         * Make a record and put it into the account.
         * @description What is left out is filled in.
         */
        readonly post: operations["makeRecord"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/{resource}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        /** Get one record. */
        readonly get: operations["readRecord"];
        /**
         * Put a record in as it is.
         * @description In the place of the one with its id, or else at the end.
         */
        readonly put: operations["putRecord"];
        readonly post?: never;
        /** Take a record out. */
        readonly delete: operations["removeRecord"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/{resource}/{id}/dependencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        /** Tell which records refer to a record. */
        readonly get: operations["readDependencies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/integrations/{id}/push-update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of an integration. */
                readonly id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Do the service's part of an update of an app.
         * @description `updateInProgress` becomes true, and the app has to end it.
         */
        readonly post: operations["pushUpdate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/connections/{id}/offline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Take a connection down, or put it up again.
         * @description One that is `offline` fails when it is pinged or tested.
         */
        readonly put: operations["setOffline"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/ashares/{id}/invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Have a user accept the invitation to the account, or dismiss it.
         * @description Whoever has dismissed it can be invited once more.
         */
        readonly put: operations["setInvitation"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/exports/{id}/invoked-records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Say which records an export reads when it is invoked. */
        readonly put: operations["setInvokedRecords"];
        readonly post?: never;
        /** Let an export read what its `mockOutput` says again. */
        readonly delete: operations["removeInvokedRecords"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/scripts/{id}/logs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let a script have logged something. */
        readonly post: operations["addScriptLog"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/flows/{id}/run-script": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of a flow. */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Say what happens in the runs of a flow from now on. */
        readonly put: operations["setRunScript"];
        readonly post?: never;
        /** Take the script of a flow's runs away; they move no records from then on, and complete. */
        readonly delete: operations["removeRunScript"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/flows/{id}/run": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of a flow. */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Run a flow with records, or wait until the run is directed.
         * @description With `pages`, the records go through the steps of the flow, and the run is over. Without a body the job stays queued until `directJob` says what becomes of it.
         */
        readonly post: operations["directRun"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/records/jobs/{id}/direct/{act}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of a job of the run. */
                readonly id: string;
                /** @description What becomes of it. */
                readonly act: "read" | "start" | "complete" | "fail" | "cancel";
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Say what becomes of a run.
         * @description `read` changes nothing, and gives the job of the whole flow.
         */
        readonly post: operations["directJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/integrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /**
         * List the integrations of an account, oldest first.
         * @deprecated
         * @description Deprecated. `listRecords` takes its place.
         */
        readonly get: operations["listAccountIntegrations"];
        readonly put?: never;
        /**
         * Make a record and put it into the account.
         * @deprecated
         * @description Deprecated. `makeRecord` takes its place. `kind` says which factory makes it; everything else is what the factory is called with.
         */
        readonly post: operations["makeIntegration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/integrations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of an integration. */
                readonly id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get one integration.
         * @deprecated
         * @description Deprecated. `readRecord` takes its place.
         */
        readonly get: operations["readIntegration"];
        /**
         * Put a record in as it is.
         * @deprecated
         * @description Deprecated. `putRecord` takes its place.
         */
        readonly put: operations["putIntegration"];
        readonly post?: never;
        /**
         * Take a record out.
         * @deprecated
         * @description Deprecated. `removeRecord` takes its place.
         */
        readonly delete: operations["removeIntegration"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/integrations/{id}/push-update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of an integration. */
                readonly id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Do the service's part of an update of an app.
         * @deprecated
         * @description Deprecated. `pushUpdate` takes its place.
         */
        readonly post: operations["pushUpdateOfIntegration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/scripts/{kind}/{function}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description What the function is for. */
                readonly kind: components["parameters"]["FunctionKind"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Say what a function responds with in an account. */
        readonly put: operations["setScript"];
        readonly post?: never;
        /** Take a script of an account away. */
        readonly delete: operations["removeScript"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /** List the faults in force, oldest first. */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Add a fault.
         * @description One of the same name takes the place of the old.
         */
        readonly post: operations["addFault"];
        /** Take all faults away. */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/faults/{fault}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a fault. */
                readonly fault: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Take one fault away.
         * @description None of that name is no failure; then 0 were taken away.
         */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /** Tell what time it is in an account. */
        readonly get: operations["readClock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Set, advance, freeze or resume the clock.
         * @description Several at once are done in the order set, advance, freeze, resume.
         */
        readonly patch: operations["turnClock"];
        readonly trace?: never;
    };
    readonly "/accounts/{account}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /** List exchanges, oldest first. */
        readonly get: operations["readJournal"];
        readonly put?: never;
        readonly post?: never;
        /** Forget all exchanges; the count starts at 1 again. */
        readonly delete: operations["clearJournal"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/journal/har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the exchanges as an HTTP archive.
         * @description HAR 1.2, which browsers and `integrator-testkit validate` read.
         */
        readonly get: operations["exportHar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/journal/wait": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Wait for an exchange.
         * @description One that is in the journal already counts.
         */
        readonly post: operations["waitForExchange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/journal/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell whether exchanges went as expected. */
        readonly post: operations["verifyExchanges"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/accounts/{account}/journal/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The last exchange that the client has seen; later ones that the journal holds come first. */
                readonly "Last-Event-ID"?: number;
            };
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        /**
         * Tell of each exchange of an account when it is over.
         * @description Server-sent events: `event: exchange`, the entry as `data`, its `sequence` as `id`. A comment comes every 15 seconds. A client that does not read is cut off when 8 MB wait for it: the last event is then `event: cut`, with a refusal as `data`.
         */
        readonly get: operations["streamJournal"];
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
        readonly SnapshotSummary: {
            readonly id: string;
            /** @description What people call it. */
            readonly name?: string;
            /** @description The account that it is of; without it, it is of all. */
            readonly account?: string;
            /** @description The time of the account's clock when it was taken, in milliseconds. */
            readonly at: number;
            /** @description How many records are in it. */
            readonly records: number;
            /** @description What it holds beside the seed. */
            readonly bytes: number;
        };
        /** @description How a webhook is sent. */
        readonly Webhook: {
            /** @description An http address of this machine. */
            readonly to: string;
            /** @description Its body. Where it is left out, the example of the document, or else a sample of its schema. */
            readonly body?: unknown;
            /** @description A record that fills the body, as far as the schema has its fields. */
            readonly record?: Record<string, never>;
        };
        /** @description What came of a webhook. */
        readonly SentWebhook: {
            /** @description The number of its entry in the journal. */
            readonly sequence: number;
            readonly url: string;
            /** @description What the receiver responded with; 0 where nobody did, or nothing was sent. */
            readonly status: number;
            /** @description Why it did not go well. */
            readonly reason?: string;
        };
        /** @description What is known of a token. */
        readonly KnownToken: {
            /** @description The account that it leads to. Where it is left out, the one that the token names, or else `default`. */
            readonly account?: string;
            /** @description The scopes that it has. Where it is left out, all of them. */
            readonly scopes?: readonly string[];
            /** @description After how many seconds of the account's clock it has expired. Where it is left out, never. */
            readonly expiresIn?: number;
        };
        /** @description Why nothing was done. */
        readonly Refusal: {
            /**
             * @description The kind of failure; the name of an error of this package where one was thrown.
             * @example FaultError
             * @example not-found
             */
            readonly error: string;
            /** @description What failed, why, and what to do. */
            readonly message: string;
            /** @description What of a record breaks the contract, the first of it; with `RecordError` only. */
            readonly violations?: readonly Record<string, never>[];
            readonly omitted?: components["schemas"]["Omitted"];
        };
        readonly Health: {
            /** @constant */
            readonly status: "ok";
            /** @constant */
            readonly product: "integrator-testkit";
            /** @description The version of the package that responds. */
            readonly version: string;
            /** @description The `operationId`s of the API that is faked, in the order of its document. */
            readonly operations: readonly string[];
            /** @description How many accounts there are. */
            readonly accounts: number;
            /** @description How many exchanges there were in all accounts since they were last reset. */
            readonly exchanges: number;
            readonly memory: components["schemas"]["Memory"];
        };
        /** @description What the server holds, and how much it may hold. */
        readonly Memory: {
            /** @description The heap of the process; absent in a page. */
            readonly heap?: {
                readonly bytes: number;
                /** @description What is held outside of it, such as bodies on their way. */
                readonly externalBytes: number;
                /** @description Where Node gives up; `--max-old-space-size` moves it. */
                readonly maxBytes: number;
            };
            /** @description The journals of all accounts together; beyond the limit the oldest entries go, whatever their account. Absent in a page. */
            readonly journals?: {
                readonly entries: number;
                readonly bytes: number;
                readonly maxBytes: number;
            };
            /** @description The streams of events; one more than there may be is refused. */
            readonly streams: {
                readonly open: number;
                readonly maxOpen: number;
                /** @description What waits for clients, counted for each of them. */
                readonly bytes: number;
                /** @description How much may wait for one client; then its stream is cut. */
                readonly maxBytesEach: number;
                /** @description How many were cut so far. */
                readonly cut: number;
            };
            /** @description The accounts; what they share with the seed counts not at all. Absent in a page. */
            readonly accounts?: {
                /** @description How many are in memory. */
                readonly number: number;
                /** @description How many nobody has used: equal to the seed, without faults, with a clock that nobody has set. Absent, as `maxUnused` is, where the server was given its fake. */
                readonly unused?: number;
                /** @description Beyond about so many, those go that nobody has asked for the longest. */
                readonly maxUnused?: number;
                readonly bytes: number;
                /** @description Beyond it, what would put in more gets 507. */
                readonly maxBytes: number;
            };
            /** @description The snapshots; what they share with each other counts once, and what they share with the seed not at all. */
            readonly snapshots: {
                readonly number: number;
                /** @description Beyond it the oldest goes. */
                readonly maxNumber: number;
                readonly bytes: number;
                /** @description Beyond it a new one is refused. */
                readonly maxBytes: number;
            };
            readonly requests?: components["schemas"]["Wire"];
            readonly responses?: components["schemas"]["Wire"];
        };
        /** @description Bodies of requests that have not come to their end, or responses that their clients do not read. Beyond the limit the connection goes that has waited longest. Absent in a page. */
        readonly Wire: {
            readonly bytes: number;
            readonly maxBytes: number;
            /** @description How many connections were cut so far. */
            readonly cut: number;
        };
        readonly AccountSummary: {
            readonly name: string;
            /** @description How many records of each resource it has. */
            readonly records: {
                readonly [key: string]: number;
            };
            /**
             * @deprecated
             * @description Deprecated. `records` has the number too.
             */
            readonly integrations?: number;
            readonly exchanges: number;
            readonly faults: number;
            readonly clock: components["schemas"]["Clock"];
        };
        /** @description Options by their names, each a word or a number of those that it has. */
        readonly Options: {
            readonly [key: string]: string | number;
        };
        readonly Clock: {
            /** @description Milliseconds since 1970. */
            readonly now: number;
            /** @description The same as ISO 8601. */
            readonly iso: string;
            readonly frozen: boolean;
        };
        /** @description Milliseconds since 1970, or a text such as `2030-01-01T00:00:00.000Z`; a moment of 1970 to 9999. */
        readonly Moment: number | string;
        readonly ClockChange: {
            readonly set?: components["schemas"]["Moment"];
            /** @description Milliseconds. */
            readonly advance?: number;
            /** @description `true`: where it is; or at a moment of 1970 to 9999. */
            readonly freeze?: number | string | boolean;
            /** @constant */
            readonly resume?: true;
        };
        /** @description What goes wrong, with which exchanges, and when. `operation`, `method` and `path` say which. At most one of `nth`, `every`, `first` and `rate` says when; without one, each time until it is removed. `status`, `latency` or `connection` say what. */
        readonly FaultRule: {
            /** @description What it is removed by. Without one it is called `fault-1` and so on. */
            readonly name?: string;
            /** @description One `operationId`, or several. */
            readonly operation?: components["schemas"]["TextOrTexts"];
            /** @description One method, or several. */
            readonly method?: components["schemas"]["TextOrTexts"];
            /**
             * @description How the path ends. `*` stands for anything but a slash, `**` for anything.
             * @example /integrations/*
             */
            readonly path?: string;
            /** @description Only the nth matching call. */
            readonly nth?: number;
            /** @description Each nth matching call. */
            readonly every?: number;
            /** @description The first n matching calls. */
            readonly first?: number;
            /** @description A part of the matching calls, drawn from the seed. */
            readonly rate?: number;
            /** @description So many matching calls go well first. */
            readonly after?: number;
            readonly status?: number;
            /** @description Which example of the API's document is the body. */
            readonly example?: string;
            /** @description A body in the place of the documented one; none with status 204, 205 or 304. */
            readonly body?: unknown;
            /** @description Texts of ASCII, 8192 characters in all. What says how a response is sent is left to the server: connection, keep-alive, trailer, upgrade, the encoding and the length. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description The header `Retry-After`, in seconds. */
            readonly retryAfter?: number;
            /** @description Milliseconds: always so many, from a range, or with a long tail. */
            readonly latency?: number | readonly number[] | {
                readonly median: number;
                readonly sigma?: number;
            };
            /** @enum {string} */
            readonly connection?: "reset" | "empty" | "truncated" | "stalled" | "drip";
            /** @description How long a `drip` takes, in milliseconds. */
            readonly dripFor?: number;
            /**
             * @description Whether it applies before the service acts, or after, when a write has happened.
             * @enum {string}
             */
            readonly phase?: "before" | "after";
        };
        readonly TextOrTexts: string | readonly string[];
        /** @description A rule; or the name of a preset, and what takes the place of a part of it. */
        readonly NewFault: {
            /** @enum {string} */
            readonly preset?: "rate-limited" | "maintenance" | "flaky" | "slow" | "token-expires" | "lost-reply";
        } & components["schemas"]["FaultRule"];
        readonly ActiveFault: {
            readonly name: string;
            /** @description How many calls matched. */
            readonly seen: number;
            /** @description How many of them it applied to. */
            readonly fired: number;
        } & WithRequired<components["schemas"]["FaultRule"], "name">;
        /** @description A kind of record that the API has. */
        readonly Resource: {
            /** @example integrations */
            readonly name: string;
            /**
             * @description What one record is called.
             * @example integration
             */
            readonly singular: string;
            /** @description How many the account has. */
            readonly count: number;
            /**
             * @description Where the API has them, below its base path.
             * @example /integrations
             */
            readonly collection: string;
            /** @description The field that holds the id; absent where records do not show it. */
            readonly idField?: string;
            /** @description The field that people know a record by; absent where there is none. */
            readonly nameField?: string;
            /** @description What makes one, the usual way first. */
            readonly factories: readonly string[];
            /** @description The fields that hold the id of another record. */
            readonly references: readonly {
                /**
                 * @description Where the field stands; `*` is any item of a list.
                 * @example pageGenerators.*._exportId
                 */
                readonly path: string;
                /** @description The name of the resource that it refers to. */
                readonly to: string;
                /**
                 * @description What becomes of it when the record that it names is deleted over the API.
                 * @enum {string}
                 */
                readonly onDelete: "refuse" | "cascade" | "leave";
            }[];
            /** @description The fields that the API never shows in the clear. */
            readonly secrets: readonly string[];
        };
        /** @description A record, as the document of the API itself describes it. */
        readonly Record: {
            readonly [key: string]: unknown;
        };
        readonly RecordToMake: {
            /** @description What makes it. Default, what one record of the resource is called. */
            readonly factory?: string;
            /** @description What it is made with; what is left out is filled in. */
            readonly fields?: {
                readonly [key: string]: unknown;
            };
        };
        readonly Dependencies: {
            readonly [key: string]: readonly {
                readonly id: string;
                /** @description Absent where it has none. */
                readonly name?: string;
                /** @description The fields that hold the id. */
                readonly paths: readonly string[];
            }[];
        };
        readonly FactoryCall: {
            /** @enum {string} */
            readonly kind: "integration" | "smartConnector";
            /** @description smartConnector: how many steps its installation has. */
            readonly steps?: number;
            /** @description smartConnector: how many of them are done. */
            readonly completed?: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly PushedUpdate: {
            /** @description The version that the update brings, higher than the one that runs. */
            readonly version?: string;
        };
        /** @description Something that went wrong with one record of a run. */
        readonly RunError: {
            /** @description The `_id` of the export or import of the flow; by default its last import, else its first export. */
            readonly step?: string;
            readonly code?: string;
            readonly message: string;
            /** @description What it comes from, such as `connection`; by default `application`. */
            readonly source?: string;
            readonly traceKey?: string;
            /** @description The record as it can be tried again. */
            readonly retryData?: unknown;
        };
        /** @description What came of a run. */
        readonly RunOutcome: {
            /** @description How many records were read; 0 where it is left out. */
            readonly exported?: number;
            /** @description How many were written; by default those that were read, less those left alone and the errors. */
            readonly imported?: number;
            /** @description How many were left alone. */
            readonly ignored?: number;
            readonly errors?: readonly components["schemas"]["RunError"][];
            /** @description What each step did, by the `_id` of its export or import; the counts of the whole are then their sums. */
            readonly steps?: {
                readonly [key: string]: {
                    readonly exported?: components["schemas"]["RunOutcome"]["exported"];
                    readonly imported?: components["schemas"]["RunOutcome"]["exported"];
                    readonly ignored?: components["schemas"]["RunOutcome"]["exported"];
                    readonly pages?: components["schemas"]["RunOutcome"]["exported"];
                };
            };
        };
        /** @description The records that a run works with, and what the applications say of them. */
        readonly RunData: {
            /** @description What is read, page by page, by the first export of the flow; or by each export by its `_id`. */
            readonly pages?: components["schemas"]["Pages"] | {
                readonly [key: string]: components["schemas"]["Pages"];
            };
            /** @description What the applications say, by the `_id` of each import, one for each record; the rest is written. */
            readonly submit?: {
                readonly [key: string]: readonly {
                    /** @description 200 where it was written, which is the default. */
                    readonly statusCode?: number;
                    readonly id?: string;
                    readonly errors?: readonly {
                        readonly code?: string;
                        readonly message?: string;
                    }[];
                    readonly ignored?: boolean;
                    readonly _json?: unknown;
                    readonly dataURI?: string;
                }[];
            };
        };
        /** @description Pages, each a list of records. */
        readonly Pages: readonly (readonly unknown[])[];
        /** @description What came of a run with records. */
        readonly DataRun: {
            readonly _id: string;
            readonly job: components["schemas"]["Record"];
            /** @description What each import sent to its application, by its `_id`. */
            readonly submitted: {
                readonly [key: string]: readonly unknown[];
            };
            /** @description What the service would have done and the fake does not, a sentence each. */
            readonly notes: readonly string[];
        };
        /** @description What happens in the runs of a flow. */
        readonly RunScript: {
            readonly exported?: components["schemas"]["RunOutcome"]["exported"];
            readonly imported?: components["schemas"]["RunOutcome"]["imported"];
            readonly ignored?: components["schemas"]["RunOutcome"]["ignored"];
            readonly errors?: components["schemas"]["RunOutcome"]["errors"];
            readonly steps?: components["schemas"]["RunOutcome"]["steps"];
            readonly pages?: components["schemas"]["RunData"]["pages"];
            readonly submit?: components["schemas"]["RunData"]["submit"];
            /** @enum {string} */
            readonly status?: "completed" | "failed";
            /** @description In milliseconds, by the clock of the account. */
            readonly duration?: number;
            /** @description Whether a run waits, queued, until `directJob` says what becomes of it. */
            readonly hold?: boolean;
        };
        readonly FunctionResponse: {
            readonly success: boolean;
            readonly message?: string;
            /** @description settings functions: what to store. */
            readonly settings?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description An account as JSON, to be kept in a file or to be taken elsewhere. */
        readonly AccountState: {
            /** @constant */
            readonly format: "integrator-testkit/account";
            /**
             * @description 2 has `records`; 1 has `integrations` alone, and changes no other resource.
             * @enum {integer}
             */
            readonly version: 1 | 2;
            readonly name?: string;
            /** @description The records by the name of their resource, oldest first; of what stands below other records, a list for each path. A resource that is left out is not touched. */
            readonly records?: {
                readonly [key: string]: readonly unknown[] | Record<string, never>;
            };
            /**
             * @deprecated
             * @description Of version 1.
             */
            readonly integrations?: readonly components["schemas"]["Record"][];
            readonly faults?: readonly components["schemas"]["FaultRule"][];
            /** @description Where the clock was frozen; absent where it ran. */
            readonly frozenAt?: string;
            /** @description The references that led nowhere when the account was exported: an import takes them as they are, and no others. Absent where each found its record. */
            readonly dangling?: readonly {
                /** @description The resource of the record that refers. */
                readonly resource: string;
                /** @description The id of that record. */
                readonly id: string;
                /** @description Where in it the reference stands, as `pageGenerators[0]._exportId`. */
                readonly at: string;
                /** @description The resource of the record that is not there. */
                readonly to: string;
                /** @description The id that is not there. */
                readonly value: string | number;
            }[];
        };
        /** @enum {string} */
        readonly Verdict: "ok" | "note" | "violation" | "invalid-response";
        readonly Finding: {
            /** @enum {string} */
            readonly grade: "violation" | "note";
            readonly rule: string;
            readonly message: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description One exchange, as the fake saw it. */
        readonly JournalEntry: {
            /** @description Counts from 1 within its account. */
            readonly sequence: number;
            /** @description When the response was given, by the clock of the account, in milliseconds since 1970. */
            readonly at: number;
            /** @description The same as ISO 8601. */
            readonly time: string;
            /** @description How long it took by that clock, in milliseconds. */
            readonly duration: number;
            readonly account: string;
            /** @description The `operationId`; absent where the request led to none. */
            readonly operation?: string;
            readonly method: string;
            readonly url: string;
            /** @description 0 where a fault broke the connection. */
            readonly status: number;
            readonly verdict: components["schemas"]["Verdict"];
            /** @description The first of them, and the first of each rule. */
            readonly violations: readonly components["schemas"]["Finding"][];
            /** @description The first of them, likewise. */
            readonly notes: readonly components["schemas"]["Finding"][];
            readonly omitted?: components["schemas"]["Omitted"];
            /**
             * @description What the response was made of, where it comes from the document alone and no record stands behind it; absent for any other.
             * @enum {string}
             */
            readonly sampled?: "example" | "sample" | "no body";
            /** @description Why the request was refused, in a sentence; the response may say less. Absent where it was not. */
            readonly reason?: string;
            readonly parameters?: {
                readonly [key: string]: unknown;
            };
            /** @description The body of the request; absent where there was none. */
            readonly requestBody?: unknown;
            /** @description The body of the response; absent where there was none. */
            readonly responseBody?: unknown;
            /** @description The call that it was, where the fake itself has called a function of an app; absent where somebody called the fake. */
            readonly call?: {
                /** @description What tells it apart from the other calls of its account. */
                readonly id: string;
                /** @description What the function is for, such as `stepInstaller`. */
                readonly kind: string;
                readonly function: string;
                /** @description The group that the function stands in; absent where it is in none. */
                readonly type?: string;
            };
            /** @description The `id` of the call of a function in the course of which the request came; absent for any other. */
            readonly during?: string;
            /** @description Whether the journal has let go of the bodies, to stay small. */
            readonly forgotten: boolean;
        };
        /** @description How many more there are than those that are listed; absent where all are. */
        readonly Omitted: {
            readonly violations: number;
            readonly notes: number;
        };
        /** @description What Pact's verifier sends before an interaction, and after it. */
        readonly ProviderState: {
            /** @description The name of the state. */
            readonly state?: string;
            /** @description Whose file it is. */
            readonly consumer?: string;
            /** @enum {string} */
            readonly action?: "setup" | "teardown";
            readonly params?: {
                /** @description The records by the names of their resources. */
                readonly records?: {
                    readonly [key: string]: readonly Record<string, never>[];
                };
            };
        };
        /** @description All that is given must hold. Of a list, one is enough. */
        readonly JournalFilter: {
            readonly operation?: components["schemas"]["TextOrTexts"];
            readonly method?: components["schemas"]["TextOrTexts"];
            readonly path?: string;
            readonly status?: number | readonly number[];
            readonly verdict?: components["schemas"]["Verdict"] | readonly components["schemas"]["Verdict"][];
            readonly note?: components["schemas"]["TextOrTexts"];
            readonly after?: number;
        };
        readonly WaitCall: {
            readonly filter?: components["schemas"]["JournalFilter"];
            /**
             * @description Milliseconds.
             * @default 5000
             */
            readonly timeout: number;
            /**
             * @description For so many exchanges; the last of them is served.
             * @default 1
             */
            readonly times: number;
        };
        /** @description Without a count, at least one is expected. */
        readonly VerifyCall: {
            readonly filter?: components["schemas"]["JournalFilter"];
            /** @description Exactly so many. */
            readonly times?: number;
            readonly atLeast?: number;
            readonly atMost?: number;
        };
    };
    responses: {
        /** @description The job of the whole flow, as it is now. */
        readonly DirectedJob: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Record"];
            };
        };
        /** @description Refused. 400: the body is no JSON, or a part of the request cannot be read. 401: the admin token is missing or wrong. 403: the request comes from another machine or another site. 404: there is no such thing. 405: the path has no such method. 413: the body is too large. 415: the body is no `application/json`. 421: the server does not serve the host that is named. */
        readonly Refused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There is no such thing. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description It is understood, and cannot be done. Nothing is changed. */
        readonly Unprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description There are as many at a time as there may be. */
        readonly Unavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The server holds as many bytes as it may. Nothing is changed. */
        readonly Full: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The snapshots, the newest first. */
        readonly Snapshots: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["SnapshotSummary"][];
            };
        };
        /** @description It is kept, under this id. */
        readonly SnapshotTaken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly id: string;
                };
            };
        };
        /** @description How many were taken away. */
        readonly Removed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    readonly removed: number;
                    /**
                     * @deprecated
                     * @description The same as `removed`, under its former name.
                     */
                    readonly healed: number;
                };
            };
        };
        /** @description The integration, being updated. */
        readonly Updated: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Record"];
            };
        };
        /** @description Each option where the sources disagree, as it is now. */
        readonly Options: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Options"];
            };
        };
        /** @description The clock, as it is now. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description Events until the client goes away, or the server stops. */
        readonly EventStream: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "text/event-stream": string;
            };
        };
    };
    parameters: {
        /** @description The name of an account, its slash written `%2F`. */
        readonly Account: string;
        /** @description What taking the snapshot returned as `id`. */
        readonly Snapshot: string;
        /** @description The name of a resource, as `listResources` tells it. */
        readonly Resource: string;
        /** @description The id of a record. */
        readonly RecordId: string;
        /** @description The `_id` of a flow. */
        readonly FlowId: string;
        /** @description The `_id` of an integration. */
        readonly IntegrationId: string;
        /** @description What the function is for. */
        readonly FunctionKind: "installer" | "uninstaller" | "settings";
        /** @description The name of a function of the SmartConnector. */
        readonly Function: string;
        /** @description Only those of this `operationId`, or of one of these. */
        readonly Operation: readonly string[];
        /** @description Only those of this method, or of one of these. */
        readonly Method: readonly string[];
        /** @description Only those with this status, or one of these. */
        readonly Status: readonly number[];
        /** @description Only those with this verdict, or one of these. */
        readonly Verdict: readonly components["schemas"]["Verdict"][];
        /** @description Only those that have a note of this rule, such as `injected-fault`. */
        readonly Note: readonly string[];
        /** @description Only those whose path ends so; `*` stands for anything but a slash. */
        readonly Path: string;
        /** @description Only those with a higher `sequence`. */
        readonly After: number;
        /** @description Only the last so many; with `after`, only the next so many. */
        readonly Limit: number;
    };
    requestBodies: {
        /** @description What people call it; it can be left out. */
        readonly SnapshotName: {
            readonly content: {
                readonly "application/json": {
                    readonly name?: string;
                };
            };
        };
        readonly PushedUpdate: {
            readonly content: {
                readonly "application/json": components["schemas"]["PushedUpdate"];
            };
        };
        readonly FunctionResponse: {
            readonly content: {
                readonly "application/json": components["schemas"]["FunctionResponse"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly getAdminDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An OpenAPI 3.1 document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly openapi: string;
                        readonly info: Record<string, never>;
                        readonly paths: Record<string, never>;
                    };
                };
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The accounts, `default` first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AccountSummary"][];
                };
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly listPresets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule behind each name. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: components["schemas"]["FaultRule"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly resetAll: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly setProviderState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderState"];
            };
        };
        readonly responses: {
            /** @description Done; an object without values, since the state makes none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly readOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Options"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly chooseOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Options"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Options"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Snapshots"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly takeSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["SnapshotName"];
        readonly responses: {
            readonly 201: components["responses"]["SnapshotTaken"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly forgetSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly forgetSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What taking the snapshot returned as `id`. */
                readonly snapshot: components["parameters"]["Snapshot"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What taking the snapshot returned as `id`. */
                readonly snapshot: components["parameters"]["Snapshot"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly addToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A bearer token, the value of a key, or `user:password` of Basic. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KnownToken"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly sendWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a webhook of the document. */
                readonly webhook: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Webhook"];
            };
        };
        readonly responses: {
            /** @description It was sent, or could not be. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SentWebhook"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly revokeToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A token, without the account behind its `@`. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done, or done before. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly setCommonScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What the function is for. */
                readonly kind: components["parameters"]["FunctionKind"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["FunctionResponse"];
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly removeCommonScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description What the function is for. */
                readonly kind: components["parameters"]["FunctionKind"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done, or there was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly judgeRecording: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly log: Record<string, never>;
                };
            };
        };
        readonly responses: {
            /** @description Each exchange with its verdict, without secrets and without bodies. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly verdict: "conforms" | "violates" | "unjudged";
                        readonly judged: number;
                        readonly violating: number;
                        /** @description How many exchanges were passed over, by reason. */
                        readonly skipped: Record<string, never>;
                        readonly entries: readonly Record<string, never>[];
                    };
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly streamJournals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EventStream"];
            readonly 503: components["responses"]["Unavailable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly exportAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountState"];
                };
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly importAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountState"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly resetAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly listAccountSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Snapshots"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly takeAccountSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["SnapshotName"];
        readonly responses: {
            readonly 201: components["responses"]["SnapshotTaken"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly forgetAccountSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description What taking the snapshot returned as `id`. */
                readonly snapshot: components["parameters"]["Snapshot"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly restoreAccountSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description What taking the snapshot returned as `id`. */
                readonly snapshot: components["parameters"]["Snapshot"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly listResources: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The resources that the document of the API describes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Resource"][];
                };
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly listRecords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them, whole. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Record"][];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly makeRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordToMake"];
            };
        };
        readonly responses: {
            /** @description The record that was made. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Record"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly readRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Record"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly putRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Record"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly removeRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly readDependencies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a resource, as `listResources` tells it. */
                readonly resource: components["parameters"]["Resource"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those that do, by the name of their resource; empty where none does. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Dependencies"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly pushUpdate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of an integration. */
                readonly id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["PushedUpdate"];
        readonly responses: {
            readonly 200: components["responses"]["Updated"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly setOffline: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Whether it is down. */
                    readonly offline: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly setInvitation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Whether the user accepts it. */
                    readonly accepted: boolean;
                    /** @description What the user is called from then on. */
                    readonly name?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly setInvokedRecords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The records, page by page. */
                    readonly records: readonly Record<string, never>[];
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly removeInvokedRecords: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done, or nothing was said. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly addScriptLog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The id of a record. */
                readonly id: components["parameters"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description What it says. */
                    readonly message: string;
                    /**
                     * @description How much it matters; `info` where it is left out.
                     * @enum {string}
                     */
                    readonly level?: "error" | "warn" | "info" | "debug";
                    /** @description The function that wrote it. */
                    readonly function?: string;
                    /** @description The flow that called the function. */
                    readonly _flowId?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly setRunScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of a flow. */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunScript"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly removeRunScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of a flow. */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done, or there was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly directRun: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of a flow. */
                readonly id: components["parameters"]["FlowId"];
            };
            readonly cookie?: never;
        };
        /** @description The records, and what the applications say of them. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunData"];
            };
        };
        readonly responses: {
            /** @description The job of the whole flow; of a run with records, what came of it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Record"] | components["schemas"]["DataRun"];
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly directJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of a job of the run. */
                readonly id: string;
                /** @description What becomes of it. */
                readonly act: "read" | "start" | "complete" | "fail" | "cancel";
            };
            readonly cookie?: never;
        };
        /** @description What came of the run, for `complete` and `fail`. */
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RunOutcome"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DirectedJob"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly listAccountIntegrations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them, whole. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Record"][];
                };
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly makeIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FactoryCall"];
            };
        };
        readonly responses: {
            /** @description The record that was made. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Record"];
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly readIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of an integration. */
                readonly id: components["parameters"]["IntegrationId"];
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
                    readonly "application/json": components["schemas"]["Record"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly putIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of an integration. */
                readonly id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Record"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly removeIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of an integration. */
                readonly id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly pushUpdateOfIntegration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The `_id` of an integration. */
                readonly id: components["parameters"]["IntegrationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["PushedUpdate"];
        readonly responses: {
            readonly 200: components["responses"]["Updated"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly setScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description What the function is for. */
                readonly kind: components["parameters"]["FunctionKind"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["FunctionResponse"];
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly removeScript: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description What the function is for. */
                readonly kind: components["parameters"]["FunctionKind"];
                /** @description The name of a function of the SmartConnector. */
                readonly function: components["parameters"]["Function"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done, or there was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Each rule, and what it has done so far. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ActiveFault"][];
                };
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFault"];
            };
        };
        readonly responses: {
            /** @description It is in force, under this name. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly name: string;
                    };
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Removed"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
                /** @description The name of a fault. */
                readonly fault: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Removed"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly readClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly turnClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockChange"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 507: components["responses"]["Full"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly readJournal: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of this `operationId`, or of one of these. */
                readonly operation?: components["parameters"]["Operation"];
                /** @description Only those of this method, or of one of these. */
                readonly method?: components["parameters"]["Method"];
                /** @description Only those with this status, or one of these. */
                readonly status?: components["parameters"]["Status"];
                /** @description Only those with this verdict, or one of these. */
                readonly verdict?: components["parameters"]["Verdict"];
                /** @description Only those that have a note of this rule, such as `injected-fault`. */
                readonly note?: components["parameters"]["Note"];
                /** @description Only those whose path ends so; `*` stands for anything but a slash. */
                readonly path?: components["parameters"]["Path"];
                /** @description Only those with a higher `sequence`. */
                readonly after?: components["parameters"]["After"];
                /** @description Only the last so many; with `after`, only the next so many. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The exchanges that match, the newest of them where there is a limit. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["JournalEntry"][];
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly clearJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly exportHar: {
        readonly parameters: {
            readonly query?: {
                /** @description Only those of this `operationId`, or of one of these. */
                readonly operation?: components["parameters"]["Operation"];
                /** @description Only those of this method, or of one of these. */
                readonly method?: components["parameters"]["Method"];
                /** @description Only those with this status, or one of these. */
                readonly status?: components["parameters"]["Status"];
                /** @description Only those with this verdict, or one of these. */
                readonly verdict?: components["parameters"]["Verdict"];
                /** @description Only those that have a note of this rule, such as `injected-fault`. */
                readonly note?: components["parameters"]["Note"];
                /** @description Only those whose path ends so; `*` stands for anything but a slash. */
                readonly path?: components["parameters"]["Path"];
                /** @description Only those with a higher `sequence`. */
                readonly after?: components["parameters"]["After"];
                /** @description Only the last so many; with `after`, only the next so many. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The archive. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly log: {
                            /** @constant */
                            readonly version: "1.2";
                            readonly creator: Record<string, never>;
                            readonly entries: readonly unknown[];
                        };
                    };
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly waitForExchange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WaitCall"];
            };
        };
        readonly responses: {
            /** @description The exchange. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalEntry"];
                };
            };
            /** @description None came in time. */
            readonly 408: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Refusal"];
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly verifyExchanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyCall"];
            };
        };
        readonly responses: {
            /** @description Whether they did, and what was seen. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly pass: boolean;
                        readonly message: string;
                    };
                };
            };
            readonly 422: components["responses"]["Unprocessable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
    readonly streamJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The last exchange that the client has seen; later ones that the journal holds come first. */
                readonly "Last-Event-ID"?: number;
            };
            readonly path: {
                /** @description The name of an account, its slash written `%2F`. */
                readonly account: components["parameters"]["Account"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EventStream"];
            readonly 503: components["responses"]["Unavailable"];
            readonly "4XX": components["responses"]["Refused"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
