use anyhow::Result;
use wa_client::PairingStep;

use crate::args::LoginArgs;
use crate::terminal::qr;

pub(crate) async fn run(args: LoginArgs) -> Result<()> {
    let client = args.account.builder().await?.await?;
    let mut pairing = client.pair();
    if let (Some(phone), None) = (&args.code, client.me()) {
        let code = client.pair_with_phone(phone).await?;
        println!("Type this code into the phone (Linked devices, Link with phone number): {code}");
    }
    while let Some(step) = pairing.next().await? {
        match step {
            PairingStep::Qr { text, valid_for } if args.code.is_none() => {
                println!("{}\nScan within {} s.", qr(&text)?, valid_for.as_secs());
            }
            PairingStep::CodeExpired => println!("The code is void; run the command again."),
            PairingStep::Failed(error) => println!("That did not work: {error}."),
            PairingStep::Paired(me) => println!("Linked as {}.", me.pn),
            _ => {}
        }
    }
    client.wait_online().await?;
    println!("Logged in.");
    client.close().await;
    Ok(())
}
