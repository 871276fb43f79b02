use anyhow::Result;
use wa_server::{Config, Server};

use crate::args::ServerArgs;

pub(crate) async fn run(args: ServerArgs) -> Result<()> {
    let mut config = Config::default().listen(args.listen);
    if let Some(dir) = &args.data {
        config = config.data(dir);
    }
    if let Some(seed) = args.seed {
        config = config.seed(seed);
    }
    let server = Server::start(config).await?;
    describe(&server);
    tokio::signal::ctrl_c().await?;
    server.shutdown().await;
    Ok(())
}

/// How to reach a server.
pub(crate) fn describe(server: &Server) {
    println!("websocket   {} or {}", server.url(), server.secure_url());
    println!("admin       http://{}/", server.addr());
    println!("noise root  {}", server.root_key_hex());
}
