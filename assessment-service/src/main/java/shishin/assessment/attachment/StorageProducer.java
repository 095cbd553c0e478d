package shishin.assessment.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import software.amazon.awssdk.services.s3.S3Client;

/** The storage that is configured. The client of a bucket is made only where there is one. */
class StorageProducer {

    @Produces
    @ApplicationScoped
    Storage storage(AttachmentConfig config, Instance<S3Client> s3) {
        return config.bucket().isPresent()
                ? new BucketStorage(s3.get(), config.bucket().get())
                : new FolderStorage(config.folder());
    }
}
