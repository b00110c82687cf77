#pragma once

#include "takes/take.h"
#include "takes/view/unsavededits.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace recount
{

/// The note on a take. It is saved while one types, and at once when the field is left, another
/// take is shown or the owner asks for it. What could not be saved stays, also when its take is
/// shown again, and is tried with the next saving.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Text that is being typed wins over what comes back from the store.
    void showTake(const TakeId &id, const QString &note);
    void clearTake();
    /// Saves what was typed and not yet saved.
    void flush();
    /// The answer to `noteEdited`: `settled` unless it is to be tried again.
    void answered(const TakeId &id, bool settled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void noteEdited(const recount::TakeId &id, const QString &note);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    TakeId m_id;
    QTimer m_pause;
    bool m_loading = false;
    UnsavedEdits<QString> m_unsaved;
};

} // namespace recount
