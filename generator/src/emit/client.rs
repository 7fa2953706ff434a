//! The clients of a service's crate: one whose calls are awaited, and one that blocks.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    Emitted, builder,
    docs::{self, Docs},
    pages, print, service,
    text::markdown,
    waiters,
};
use crate::model::{Action, Service};

/// The client whose calls are awaited.
pub(crate) fn file(service: &Service<'_>) -> Result<Emitted, String> {
    let title = markdown(&service.spec.file.title);
    let about = format!(" A client of {title}. Cheap to clone; clones share their connections.");
    let new = format!(" A client of {title} with a configuration, which other services' clients can share.");
    let methods = service.actions.iter().map(|action| {
        let (module, builder) =
            (format_ident!("{}", action.module), format_ident!("{}Builder", action.name.rust));
        let method = &module;
        let mut docs = Docs::about(Some(&action.spec.about), "");
        docs::facts(&mut docs, action);
        docs.paragraph(&format!(
            "See [`{0}Request`](crate::actions::{1}::{0}Request).",
            action.name.rust, action.module
        ));
        let docs = docs.outer();
        let deprecated = builder::deprecated(action.spec.deprecated.as_deref());
        quote! {
            #docs
            #deprecated
            pub fn #method(&self) -> crate::actions::#module::#builder<Self> {
                crate::actions::#module::#builder::new(self.clone())
            }
        }
    });
    let (pages, waiters) = (pages::of_client(service), waiters::of_client(service));
    let items = vec![
        quote!(
            use tencentcloud_runtime::codegen as rt;
        ),
        quote! {
            #[doc = #about]
            #[derive(Clone, Debug)]
            pub struct Client {
                inner: rt::ServiceClient,
            }
        },
        quote! {
            impl Client {
                #[doc = #new]
                #[must_use]
                pub fn new(config: &rt::Config) -> Self {
                    Self { inner: rt::ServiceClient::new(&crate::SCHEMA, config) }
                }

                /// A client with key and region from the environment.
                ///
                /// # Errors
                ///
                /// If `TENCENTCLOUD_SECRET_ID` or `TENCENTCLOUD_SECRET_KEY` is missing or can't be used.
                pub fn from_env() -> Result<Self, rt::Error> {
                    Ok(Self::new(&rt::Config::from_env()?))
                }

                /// Sends a request that was built before.
                ///
                /// # Errors
                ///
                /// As the builders' `send`.
                pub async fn send<R>(&self, request: &R) -> Result<R::Response, rt::Error>
                where
                    R: rt::Action<Service = crate::Service>,
                {
                    self.inner.send(request, &rt::CallOptions::default()).await
                }

                /// Sends a request that was built before, with what holds for this call alone.
                ///
                /// # Errors
                ///
                /// As the builders' `send`.
                pub async fn send_with<R>(&self, request: &R, options: &rt::CallOptions) -> Result<R::Response, rt::Error>
                where
                    R: rt::Action<Service = crate::Service>,
                {
                    self.inner.send(request, options).await
                }

                /// Checks and signs a request that was built before, and sends nothing: what would travel, and what
                /// its signature was made from.
                ///
                /// # Errors
                ///
                /// As the builders' `dry_run`.
                pub async fn dry_run<R>(&self, request: &R) -> Result<rt::DryRun, rt::Error>
                where
                    R: rt::Action<Service = crate::Service>,
                {
                    self.inner.dry_run(request, &rt::CallOptions::default()).await
                }

                /// As [`dry_run`](Self::dry_run), with what holds for this call alone.
                ///
                /// # Errors
                ///
                /// As the builders' `dry_run`.
                pub async fn dry_run_with<R>(
                    &self,
                    request: &R,
                    options: &rt::CallOptions,
                ) -> Result<rt::DryRun, rt::Error>
                where
                    R: rt::Action<Service = crate::Service>,
                {
                    self.inner.dry_run(request, options).await
                }

                /// Calls an action by its name, with a JSON object, and gives what stands inside of `Response`. The request
                /// is checked as a typed one is, and unknown members are refused.
                ///
                /// # Errors
                ///
                /// As the builders' `send`.
                pub async fn call(&self, action: &str, request: rt::Json) -> Result<rt::Json, rt::Error> {
                    self.inner.call(action, request, &rt::CallOptions::default()).await
                }

                /// As [`call`](Self::call), with what holds for this call alone, such as that the action may be one that
                /// the spec does not list.
                ///
                /// # Errors
                ///
                /// As the builders' `send`.
                pub async fn call_with(
                    &self,
                    action: &str,
                    request: rt::Json,
                    options: &rt::CallOptions,
                ) -> Result<rt::Json, rt::Error> {
                    self.inner.call(action, request, options).await
                }

                #pages

                #(#methods)*

                #(#waiters)*
            }
        },
    ];
    print::rust(service::path(service, "src/client.rs"), &service::source(service), "", items)
}

/// The client that blocks: a shell around the other one.
pub(crate) fn blocking(service: &Service<'_>) -> Result<Emitted, String> {
    let title = markdown(&service.spec.file.title);
    let about = format!(
        " A client of {title} that blocks the thread. Cheap to clone; clones share their connections."
    );
    let methods = service.actions.iter().map(blocking_method);
    let items = vec![
        quote!(
            use tencentcloud_runtime::codegen as rt;
        ),
        quote! {
            #[doc = #about]
            #[derive(Clone, Debug)]
            pub struct Client {
                inner: crate::Client,
            }
        },
        quote! {
            impl From<crate::Client> for Client {
                fn from(inner: crate::Client) -> Self {
                    Self { inner }
                }
            }
        },
        quote! {
            impl Client {
                /// A client with a configuration, which other services' clients can share.
                #[must_use]
                pub fn new(config: &rt::Config) -> Self {
                    crate::Client::new(config).into()
                }

                /// A client with key and region from the environment.
                ///
                /// # Errors
                ///
                /// As [`crate::Client::from_env`].
                pub fn from_env() -> Result<Self, rt::Error> {
                    Ok(crate::Client::from_env()?.into())
                }

                /// See [`crate::Client::send`].
                ///
                /// # Errors
                ///
                /// As the builders' `send`, and inside of an async runtime.
                pub fn send<R>(&self, request: &R) -> Result<R::Response, rt::Error>
                where
                    R: rt::Action<Service = crate::Service>,
                {
                    rt::wait(self.inner.send(request))
                }

                /// See [`crate::Client::send_with`].
                ///
                /// # Errors
                ///
                /// As the builders' `send`, and inside of an async runtime.
                pub fn send_with<R>(&self, request: &R, options: &rt::CallOptions) -> Result<R::Response, rt::Error>
                where
                    R: rt::Action<Service = crate::Service>,
                {
                    rt::wait(self.inner.send_with(request, options))
                }

                /// See [`crate::Client::dry_run`].
                ///
                /// # Errors
                ///
                /// As the builders' `dry_run`, and inside of an async runtime.
                pub fn dry_run<R>(&self, request: &R) -> Result<rt::DryRun, rt::Error>
                where
                    R: rt::Action<Service = crate::Service>,
                {
                    rt::wait(self.inner.dry_run(request))
                }

                /// See [`crate::Client::dry_run_with`].
                ///
                /// # Errors
                ///
                /// As the builders' `dry_run`, and inside of an async runtime.
                pub fn dry_run_with<R>(&self, request: &R, options: &rt::CallOptions) -> Result<rt::DryRun, rt::Error>
                where
                    R: rt::Action<Service = crate::Service>,
                {
                    rt::wait(self.inner.dry_run_with(request, options))
                }

                /// See [`crate::Client::call`].
                ///
                /// # Errors
                ///
                /// As the builders' `send`, and inside of an async runtime.
                pub fn call(&self, action: &str, request: rt::Json) -> Result<rt::Json, rt::Error> {
                    rt::wait(self.inner.call(action, request))
                }

                /// See [`crate::Client::call_with`].
                ///
                /// # Errors
                ///
                /// As the builders' `send`, and inside of an async runtime.
                pub fn call_with(
                    &self,
                    action: &str,
                    request: rt::Json,
                    options: &rt::CallOptions,
                ) -> Result<rt::Json, rt::Error> {
                    rt::wait(self.inner.call_with(action, request, options))
                }

                #(#methods)*
            }
        },
    ];
    let docs = Docs::of("Calls that block the thread, for programs without an async runtime.");
    print::rust(service::path(service, "src/blocking.rs"), &service::source(service), &docs.inner(), items)
}

fn blocking_method(action: &Action<'_>) -> TokenStream {
    let (method, builder) =
        (format_ident!("{}", action.module), format_ident!("{}Builder", action.name.rust));
    let docs = format!(" See [`crate::Client::{method}`].");
    let deprecated = builder::deprecated(action.spec.deprecated.as_deref());
    quote! {
        #[doc = #docs]
        #deprecated
        pub fn #method(&self) -> crate::actions::#method::#builder<Self> {
            crate::actions::#method::#builder::new(self.clone())
        }
    }
}
