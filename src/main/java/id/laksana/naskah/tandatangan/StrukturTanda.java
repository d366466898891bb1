package id.laksana.naskah.tandatangan;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Nests the field of a signature in a Form tag, where the file is tagged (ISO 14289-1, 7.18.1). */
final class StrukturTanda {

    private static final COSName NUMS = COSName.NUMS;

    private StrukturTanda() {}

    static void daftarkan(PDDocument document, PDPage page, PDAnnotation widget, String words) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return;
        }
        PDStructureNode parent =
                root.getKids().stream()
                        .filter(PDStructureElement.class::isInstance)
                        .map(PDStructureNode.class::cast)
                        .findFirst()
                        .orElse(root);
        var form = new PDStructureElement("Form", parent);
        form.setPage(page);
        form.setAlternateDescription(words);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        form.appendKid(reference);
        parent.appendKid(form);
        widget.setStructParent(enter(root, form));
    }

    /** The number under which the tag is found from its field. */
    private static int enter(PDStructureTreeRoot root, PDStructureElement form) {
        var all = new TreeMap<Integer, COSBase>();
        COSDictionary tree = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        if (tree != null) {
            collect(tree, all);
        }
        int next = Math.max(root.getParentTreeNextKey(), all.isEmpty() ? 0 : all.lastKey() + 1);
        all.put(next, form.getCOSObject());
        var numbers = new COSArray();
        for (Map.Entry<Integer, COSBase> entry : all.entrySet()) {
            numbers.add(COSInteger.get(entry.getKey()));
            numbers.add(entry.getValue());
        }
        var flat = new COSDictionary();
        flat.setItem(NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, flat);
        root.setParentTreeNextKey(next + 1);
        return next;
    }

    private static void collect(COSDictionary node, Map<Integer, COSBase> all) {
        COSArray numbers = node.getCOSArray(NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            all.put(numbers.getInt(i), numbers.get(i + 1));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, all);
            }
        }
    }
}
