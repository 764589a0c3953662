package dev.parallax.pages;

import dev.parallax.model.page.Reject;
import dev.parallax.model.page.Reject.Reason;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// Opens what has a path: a folder or a file.
record Files(Dispatch dispatch) {
    Members open(String input) {
        try {
            Path path = Path.of(input);
            if (!java.nio.file.Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                return Walk.single(new Reject(shown(input), Reason.UNREADABLE, "no such file or folder"));
            if (java.nio.file.Files.isDirectory(path)) return new FolderMembers(path, shown(input), List.of(), this);
            return file(path, shown(input));
        } catch (InvalidPathException e) {
            return Walk.single(new Reject(input, Reason.UNREADABLE, "no path: " + e.getReason()));
        }
    }

    /// A member of a folder. What is neither file nor folder (a pipe, a device) could wait for ever.
    Members member(Path path, String shown, List<Path> above) {
        if (java.nio.file.Files.isDirectory(path)) return new FolderMembers(path, shown, above, this);
        if (!java.nio.file.Files.isRegularFile(path))
            return Walk.single(new Reject(shown, Reason.UNREADABLE, "neither a file nor a folder"));
        return file(path, shown);
    }

    private Members file(Path path, String shown) {
        try {
            return dispatch.members(
                    new Source(shown, java.nio.file.Files.newInputStream(path), 0, Source.Sent.from(path)));
        } catch (IOException e) {
            return Walk.single(new Reject(shown, Reason.UNREADABLE, told(e)));
        }
    }

    static String told(Exception e) {
        return e instanceof java.nio.file.AccessDeniedException ? "no permission to read it" : "cannot be read: " + e;
    }

    private static String shown(String input) {
        return input.replace('\\', '/');
    }
}
