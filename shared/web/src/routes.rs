//! The route table of a function: method, path, who may, what happens.

use crate::{
    App, Body, Call, Gate, May, Refused, Reply,
    call::Taken,
    csrf, error_page, gate, headers,
    log::{Meter, fault},
};
use domain::{Error, Result};
use futures_util::future::BoxFuture;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use std::{future::Future, sync::Arc};

/// What the addresses of portals begin with.
const PORTALS: &str = "/p/";

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteRow {
    /// The method; `HEAD` goes with `GET`.
    pub method: Method,
    /// The path's pattern.
    pub path: &'static str,
    /// Who may.
    pub may: May,
}

/// The routes of a function. There is no way to add one without a gate.
pub struct Routes<A> {
    function: &'static str,
    router: matchit::Router<usize>,
    paths: Vec<Path<A>>,
    is_last: bool,
}

struct Path<A> {
    pattern: &'static str,
    routes: Vec<Route<A>>,
}

struct Route<A> {
    method: Method,
    may: May,
    handler: Handler<A>,
}

type Handler<A> = Box<dyn Fn(Arc<A>, Call) -> BoxFuture<'static, Result<Reply, Refused>> + Send + Sync>;

/// What the table says about a path.
enum Found<'a, A> {
    Route(&'a Route<A>),
    WrongMethod(Vec<Method>),
    Nothing,
}

impl<A: App> Routes<A> {
    /// The empty table of a function, by the function's name as in its folder.
    #[must_use]
    pub fn new(function: &'static str) -> Self {
        Self { function, router: matchit::Router::new(), paths: Vec::new(), is_last: false }
    }

    /// The table of the function that gets every address which no other function has. It finds out nothing about them, since
    /// it reads nothing; it leads those with a slash too many to the ones without, which another function may have.
    #[must_use]
    pub fn last(self) -> Self {
        Self { is_last: true, ..self }
    }

    /// The function's name.
    #[must_use]
    pub const fn function(&self) -> &'static str {
        self.function
    }

    /// Adds a page or a resource to look at. `HEAD` is answered along with it.
    #[must_use]
    pub fn get<G, H, F>(self, path: &'static str, gate: G, handler: H) -> Self
    where
        G: Gate,
        H: Fn(Arc<A>, G::Principal, Call) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Reply>> + Send + 'static,
    {
        self.add(Method::GET, path, gate, handler)
    }

    /// Adds a change.
    #[must_use]
    pub fn post<G, H, F>(self, path: &'static str, gate: G, handler: H) -> Self
    where
        G: Gate,
        H: Fn(Arc<A>, G::Principal, Call) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Reply>> + Send + 'static,
    {
        self.add(Method::POST, path, gate, handler)
    }

    /// Every row, in the order in which it was added.
    #[must_use]
    pub fn table(&self) -> Vec<RouteRow> {
        let rows = self.paths.iter().flat_map(|path| {
            path.routes.iter().map(|route| RouteRow {
                method: route.method.clone(),
                path: path.pattern,
                may: route.may,
            })
        });
        rows.collect()
    }

    /// Answers one call. Never fails: what goes wrong is an answer too.
    pub async fn serve(&self, app: Arc<A>, request: Request<Body>) -> Response<Body> {
        let meter = Meter::start(self.function, &*app);
        let path = request.uri().path().to_owned();
        let (found, taken) = self.find(request.method(), &path);
        let call = Call::new(request, taken, app.site().now());
        let outcome = match found {
            Found::Route(route) => (route.handler)(Arc::clone(&app), call.clone()).await,
            Found::WrongMethod(allowed) => match Box::pin(self.lost(&app, &call)).await {
                Refused::Error(Error::NotFound) => Ok(self.wrong_method(&app, &call, &allowed)),
                other => Err(other),
            },
            Found::Nothing => match self.without_slash(&call) {
                Some(reply) => Ok(reply),
                None => Err(Box::pin(self.lost(&app, &call)).await),
            },
        };
        let mut response = answer(&*app, &call, outcome);
        headers::seal(app.site(), &path, &mut response);
        if call.method() == Method::HEAD {
            *response.body_mut() = Body::Empty;
        }
        meter.stop(&*app, &call, response.status());
        response
    }

    fn add<G, H, F>(mut self, method: Method, path: &'static str, gate: G, handler: H) -> Self
    where
        G: Gate,
        H: Fn(Arc<A>, G::Principal, Call) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = Result<Reply>> + Send + 'static,
    {
        let may = gate.may();
        let handler: Handler<A> = Box::new(move |app, call| {
            let (gate, handler) = (gate.clone(), handler.clone());
            Box::pin(async move {
                let who = gate.admit(app.site(), &call).await?;
                Ok(handler(app, who, call).await?)
            })
        });
        let at = self.paths.iter().position(|known| known.pattern == path).unwrap_or_else(|| {
            self.paths.push(Path { pattern: path, routes: Vec::new() });
            let at = self.paths.len() - 1;
            self.router.insert(path, at).expect("patterns of one function do not overlap");
            at
        });
        let routes = &mut self.paths[at].routes;
        assert!(routes.iter().all(|known| known.method != method), "{method} {path} is in the table twice");
        routes.push(Route { method, may, handler });
        self
    }

    fn find(&self, method: &Method, path: &str) -> (Found<'_, A>, Taken) {
        let Ok(matched) = self.router.at(path) else {
            return (Found::Nothing, Taken { route: "", params: portal_in(path) });
        };
        let known = &self.paths[*matched.value];
        let params = matched.params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let taken = Taken { route: known.pattern, params };
        let wanted = if *method == Method::HEAD { &Method::GET } else { method };
        match known.routes.iter().find(|route| route.method == *wanted) {
            Some(route) => (Found::Route(route), taken),
            None => {
                (Found::WrongMethod(known.routes.iter().map(|route| route.method.clone()).collect()), taken)
            }
        }
    }

    /// A path with a slash too many leads to the one without, when there is one or, as far as this function knows, may be one.
    fn without_slash(&self, call: &Call) -> Option<Reply> {
        let path = call.path();
        let trimmed = path.strip_suffix('/')?;
        let leads_on = if self.is_last {
            csrf::is_safe(call.method()) && is_ours(trimmed)
        } else {
            self.router.at(trimmed).is_ok()
        };
        if !leads_on {
            return None;
        }
        Some(Reply::moved(&format!("{trimmed}{}", &call.path_and_query()[path.len()..])))
    }

    /// Why there is nothing at an address that no route has. At a portal, that is said as its gates say it: in its look,
    /// and to whoever is signed in with the way back.
    async fn lost(&self, app: &A, call: &Call) -> Refused {
        if self.is_last || !call.path().starts_with(PORTALS) {
            return Error::NotFound.into();
        }
        gate::look_around(app.site(), call).await.err().unwrap_or_else(|| Error::NotFound.into())
    }

    fn wrong_method(&self, app: &A, call: &Call, allowed: &[Method]) -> Reply {
        let head = allowed.contains(&Method::GET).then_some(Method::HEAD);
        let names: Vec<_> = allowed.iter().chain(&head).map(Method::as_str).collect();
        let page = error_page::reply(app.site(), call, &Error::NotFound);
        page.status(StatusCode::METHOD_NOT_ALLOWED).header(header::ALLOW, &names.join(", "))
    }
}

/// Whether browsers read a path as one of this host. What begins with two slashes, of either kind, names another one.
fn is_ours(path: &str) -> bool {
    path.strip_prefix('/')
        .is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '\\']) && !rest.ends_with('/'))
}

/// The part `{portal}` of an address that no route has.
fn portal_in(path: &str) -> Vec<(String, String)> {
    let named = path.strip_prefix(PORTALS).and_then(|rest| rest.split('/').next());
    named.map(|slug| ("portal".to_owned(), slug.to_owned())).into_iter().collect()
}

/// The one place where what a handler or gate says becomes a status.
fn answer<A: App>(app: &A, call: &Call, outcome: Result<Reply, Refused>) -> Response<Body> {
    let site = app.site();
    let reply = match outcome {
        Ok(reply) => mended(site, call, reply),
        Err(Refused::Moved(url)) => Reply::moved(&url),
        Err(Refused::Maintenance) => error_page::maintenance(call),
        Err(Refused::FactorDue) => error_page::factor_due(site, call),
        Err(Refused::Elsewhere) => error_page::elsewhere(site, call),
        Err(Refused::OtherCompany) => error_page::other_company(site, call),
        Err(Refused::Looking(unseen)) => error_page::unseen(site, call, unseen),
        Err(Refused::Error(error)) => {
            fault(call, &error);
            error_page::reply(site, call, &error)
        }
    };
    reply.into_response(site, call).unwrap_or_else(|error| {
        fault(call, &error);
        let page = error_page::reply(site, call, &error).into_response(site, call);
        page.unwrap_or_else(|_| bare_failure())
    })
}

/// A form that has to be mended gets its error's status; who wants JSON gets the error itself.
fn mended(site: &crate::Site, call: &Call, mut reply: Reply) -> Reply {
    let Some(error) = reply.take_refused() else { return reply };
    fault(call, &error);
    if call.wants_json() {
        return error_page::reply(site, call, &error);
    }
    let reply = reply.status(error_page::status(&error));
    match error_page::retry_after(&error) {
        Some(seconds) => reply.header(header::RETRY_AFTER, &seconds.to_string()),
        None => reply,
    }
}

/// When not even the error page can be made.
fn bare_failure() -> Response<Body> {
    let mut response = Response::new(Body::Text("Something went wrong on our side.".to_owned()));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}
