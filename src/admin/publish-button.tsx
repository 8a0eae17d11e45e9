'use client';
import {
  FormSubmit,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { useCallback } from 'react';

/**
 * Payload's Publish without its menu (publish everything, schedule), which the server refuses. Publishes the language
 * that is shown; a release that was never saved has nothing to publish yet.
 */
export function PublishButton() {
  const {
    id,
    collectionSlug,
    hasPublishPermission,
    hasPublishedDoc,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    unpublishedVersionCount,
    uploadStatus,
  } = useDocumentInfo();
  const { config } = useConfig();
  const { submit } = useForm();
  const isModified = useFormModified();
  const locale = useLocale();
  const { t } = useTranslation();

  const publish = useCallback(async () => {
    const result = await submit({
      action: `${config.routes.api}/${String(collectionSlug)}/${String(id)}?depth=0&locale=${locale.code}`,
      method: 'PATCH',
      overrides: { _status: 'published' },
    });
    if (!result) return;
    setUnpublishedVersionCount(0);
    setMostRecentVersionIsAutosaved(false);
    setHasPublishedDoc(true);
  }, [
    submit,
    config.routes.api,
    collectionSlug,
    id,
    locale.code,
    setUnpublishedVersionCount,
    setMostRecentVersionIsAutosaved,
    setHasPublishedDoc,
  ]);

  if (!hasPublishPermission || !id) return null;
  const hasChanges = isModified || unpublishedVersionCount > 0 || !hasPublishedDoc;
  const label = typeof locale.label === 'string' ? locale.label : locale.code;
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!hasChanges || uploadStatus === 'uploading'}
      onClick={() => void publish()}
      size="medium"
      type="button"
    >
      {t('version:publishIn', { locale: label })}
    </FormSubmit>
  );
}
