package dev.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.parallax.lexicon.Countries;
import dev.parallax.lexicon.Gazetteer;
import dev.parallax.lexicon.Lexicon;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;

/// What a cold start pays for the gazetteer: from the first line of a fresh program to the first place found. Prints
/// milliseconds on the wall, milliseconds of processor time, and the kilobytes of heap that stay.
public final class GazetteerStart {
    private GazetteerStart() {}

    public static void main(String[] args) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long wall = System.nanoTime();
        long processor = system.getProcessCpuTime();
        Lexicon lexicon = Lexicon.shipped();
        Gazetteer gazetteer = Gazetteer.of(lexicon, Countries.of(lexicon));
        int found = gazetteer.find("Santiago").size();
        long wallMillis = (System.nanoTime() - wall) / 1_000_000;
        long processorMillis = (system.getProcessCpuTime() - processor) / 1_000_000;
        System.gc();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.println(wallMillis + " " + processorMillis + " " + heap.getUsed() / 1024 + " " + found);
        if (gazetteer.find("Tripoli").isEmpty()) throw new IllegalStateException("the gazetteer is empty");
    }
}
