#include "documents/view/imagestore.h"
#include "editorbench.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace recount;
using namespace Qt::Literals::StringLiterals;

namespace
{

QImage picture(Qt::GlobalColor color)
{
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

} // namespace

class EditorImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPastedPictureIsKeptBesideTheDocument()
    {
        EditorBench bench("text\n");
        const QDir folder(bench.folder.path());
        FileImageStore store(folder.filePath(u"Checkout \u00E9t\u00E9 502.md"_s));
        bench.editor.setImageStore(&store);
        bench.press(Qt::Key_End, Qt::ControlModifier);
        QApplication::clipboard()->setImage(picture(Qt::red));
        bench.press(Qt::Key_V, Qt::ControlModifier);
        bench.type(u"a graph"_s);
        QCOMPARE(bench.text.bytes(), QByteArray("text\n![a graph](img/checkout-ete-502.png)"));
        QCOMPARE(QImage(folder.filePath(u"img/checkout-ete-502.png"_s)).size(), QSize(20, 10));
        // The same once, another one beside it.
        QCOMPARE(*store.storeImage(picture(Qt::red)), u"img/checkout-ete-502.png"_s);
        QCOMPARE(*store.storeImage(picture(Qt::blue)), u"img/checkout-ete-502-2.png"_s);
        QCOMPARE(QImage(folder.filePath(u"img/checkout-ete-502.png"_s)).pixelColor(1, 1),
                 QColor(Qt::red));
        QCOMPARE(folder.entryList({u"img"_s}, QDir::Dirs).size(), 1);
        QCOMPARE(QDir(folder.filePath(u"img"_s)).entryList(QDir::Files).size(), 2);
    }

    void droppedFilesAreCopiedAsTheyAre()
    {
        EditorBench bench("text\n");
        const QDir folder(bench.folder.path());
        FileImageStore store(folder.filePath(u"doc.md"_s));
        bench.editor.setImageStore(&store);
        const QString one = folder.filePath(u"CPU_load - p95.png"_s);
        const QString two = folder.filePath(u"two.jpg"_s);
        QVERIFY(picture(Qt::green).save(one));
        QVERIFY(picture(Qt::green).save(two));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(one), QUrl::fromLocalFile(two)});
        QDropEvent drop(bench.edit.cursorRect().center(), Qt::CopyAction, &data, Qt::LeftButton,
                        Qt::NoModifier);
        QDragEnterEvent enter(bench.edit.cursorRect().center(), Qt::CopyAction, &data,
                              Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench.edit.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QApplication::sendEvent(bench.edit.viewport(), &drop);
        QCOMPARE(bench.text.bytes(),
                 QByteArray("![CPU load p95](img/cpu_load-p95.png)\n![two](img/two.jpg)text\n"));
        QCOMPARE(bench.text.undoStack()->count(), 1);
        QFile copied(folder.filePath(u"img/cpu_load-p95.png"_s));
        QFile original(one);
        QVERIFY(copied.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
        QCOMPARE(copied.readAll(), original.readAll());
        QVERIFY(QFile::exists(two));
    }

    void otherFilesAreForTheWindow()
    {
        EditorBench bench("text\n");
        FileImageStore store(bench.folder.filePath(u"doc.md"_s));
        bench.editor.setImageStore(&store);
        const QUrl picture = QUrl::fromLocalFile(bench.folder.filePath(u"a.png"_s));
        const QUrl other = QUrl::fromLocalFile(bench.folder.filePath(u"a.txt"_s));
        const auto isTaken = [&bench](const QList<QUrl> &urls) {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter(bench.edit.cursorRect().center(), Qt::CopyAction, &data,
                                  Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(bench.edit.viewport(), &enter);
            return enter.isAccepted();
        };
        QVERIFY(isTaken({picture}));
        QVERIFY(!isTaken({other}));
        QVERIFY(!isTaken({picture, other}));
        QVERIFY(isTaken({QUrl(u"https://example.org/a.png"_s)}));
        bench.editor.setImageStore(nullptr);
        QVERIFY(!isTaken({picture}));
    }

    void whatCanNotBeKeptIsTold()
    {
        EditorBench bench("text\n");
        FileImageStore store(u"/proc/none/doc.md"_s);
        bench.editor.setImageStore(&store);
        QSignalSpy failures(&bench.editor, &MarkdownEditor::failed);
        QApplication::clipboard()->setImage(picture(Qt::red));
        bench.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(failures.count(), 1);
        QCOMPARE(bench.text.bytes(), QByteArray("text\n"));
        QCOMPARE(store.storeImage(QImage()).error().code, ErrorCode::InvalidData);
        QCOMPARE(store.storeImage(u"/etc/passwd"_s).error().code, ErrorCode::InvalidData);
        QCOMPARE(store.storeImage(u"/none.png"_s).error().code, ErrorCode::NotFound);
    }

    void withoutAStorePicturesAreNothing()
    {
        EditorBench bench("text\n");
        QApplication::clipboard()->setImage(picture(Qt::red));
        bench.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("text\n"));
        // What comes with its text, as from a spreadsheet, is text.
        FileImageStore store(bench.folder.filePath(u"doc.md"_s));
        bench.editor.setImageStore(&store);
        auto *both = new QMimeData;
        both->setImageData(picture(Qt::red));
        both->setText(u"cell "_s);
        QApplication::clipboard()->setMimeData(both);
        bench.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.text.bytes(), QByteArray("cell text\n"));
    }
};

QTEST_MAIN(EditorImagesTest)
#include "tst_editorimages.moc"
