//! Many small writes that need not happen together: items put and taken away, in as few calls as there can be.

use crate::{
    entity::{Item, key_of},
    error::failed,
    keys::Key,
    store::Store,
};
use aws_sdk_dynamodb::{
    error::{BuildError, SdkError},
    operation::put_item::PutItemError,
    types::{AttributeValue, DeleteRequest, PutRequest, ReturnConsumedCapacity, WriteRequest},
};
use domain::{Error, Result};
use std::time::Duration;

/// Writes per call (Amazon DynamoDB, BatchWriteItem).
const BATCH_MAX: usize = 25;
/// How often what a call left behind is offered again.
const TRIES: u32 = 6;
/// The first pause before that; each further one is twice as long.
const PAUSE: Duration = Duration::from_millis(20);

impl Store {
    /// Puts items and takes others away. What fails half-way is done in part: whoever calls does it again.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn scatter(&self, put: Vec<Item>, take: Vec<Key>) -> Result<()> {
        let put = put.into_iter().map(|item| {
            let request = PutRequest::builder().set_item(Some(item)).build()?;
            Ok(WriteRequest::builder().put_request(request).build())
        });
        let take = take.into_iter().map(|key| {
            let request = DeleteRequest::builder().set_key(Some(key_of(key))).build()?;
            Ok(WriteRequest::builder().delete_request(request).build())
        });
        let all = put.chain(take).collect::<Result<Vec<_>, BuildError>>().map_err(Error::internal)?;
        for batch in all.chunks(BATCH_MAX) {
            self.all_of(batch.to_vec()).await?;
        }
        Ok(())
    }

    async fn all_of(&self, mut left: Vec<WriteRequest>) -> Result<()> {
        let mut pause = PAUSE;
        for _ in 0..TRIES {
            let answer = self
                .client()
                .batch_write_item()
                .request_items(self.table(), left)
                .return_consumed_capacity(ReturnConsumedCapacity::Total)
                .send()
                .await
                .map_err(failed)?;
            self.units().wrote(answer.consumed_capacity());
            left = answer.unprocessed_items.unwrap_or_default().remove(self.table()).unwrap_or_default();
            if left.is_empty() {
                return Ok(());
            }
            tokio::time::sleep(pause).await;
            pause *= 2;
        }
        Err(Error::Unavailable("the table leaves writes behind".into()))
    }

    /// Puts one item, under a condition in which `#revision` stands for the attribute of that name; whether it held.
    ///
    /// # Errors
    /// `Unavailable`.
    pub(crate) async fn put_if(&self, item: Item, condition: &str, before: AttributeValue) -> Result<bool> {
        let sent = self
            .client()
            .put_item()
            .table_name(self.table())
            .set_item(Some(item))
            .condition_expression(condition)
            .expression_attribute_names("#revision", "revision")
            .expression_attribute_values(":before", before)
            .return_consumed_capacity(ReturnConsumedCapacity::Total)
            .send()
            .await;
        match sent {
            Ok(answer) => {
                self.units().wrote(&answer.consumed_capacity);
                Ok(true)
            }
            Err(SdkError::ServiceError(service))
                if matches!(service.err(), PutItemError::ConditionalCheckFailedException(_)) =>
            {
                Ok(false)
            }
            Err(error) => Err(failed(error)),
        }
    }
}
