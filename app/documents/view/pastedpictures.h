#pragma once

#include "documents/view/imagestore.h"

#include <QList>

class QMimeData;

namespace recount
{

struct PastedPicture {
    QString path; ///< as it is written in the document
    QString description;
};

struct PastedPictures {
    QList<PastedPicture> pictures;
    QList<Error> errors; ///< one for each that can't be kept
};

/// Whether pictures are all that is pasted or dropped: files, or one that was copied as it is seen.
bool holdsPictures(const QMimeData &source);

/// Keeps them beside the document. A file's name describes it.
PastedPictures storePictures(const QMimeData &source, ImageStore &store);

QString pictureMarkdown(const PastedPicture &picture);

} // namespace recount
