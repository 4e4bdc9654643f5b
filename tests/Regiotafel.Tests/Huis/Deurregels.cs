using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Tests.Huis;

/// <summary>What the compiler cannot hold of the walls between rooms.</summary>
internal static class Deurregels
{
    private const BindingFlags Eigen =
        BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    /// <summary>Types that a room shows outside its door.</summary>
    public static IEnumerable<string> BuitenDeDeur(string kamer, IEnumerable<Type> zichtbaar) =>
        zichtbaar
            .Where(type => type.FullName != $"Regiotafel.{kamer}.Kamer" && !StaatInDeur(kamer, type))
            .Select(type => $"{type.FullName} is public, but does not stand in Regiotafel.{kamer}.Deur");

    public static bool StaatInDeur(string kamer, Type type) =>
        type.Namespace is { } ruimte
        && ($"{ruimte}.").StartsWith($"Regiotafel.{kamer}.Deur.", StringComparison.Ordinal);

    /// <summary>Pages that reach for the database themselves instead of through an action or a query.</summary>
    public static IEnumerable<string> PaginaMetDatabase(IEnumerable<Type> typen) =>
        from type in typen
        where type.IsSubclassOf(typeof(PageModel)) || type.IsSubclassOf(typeof(ControllerBase))
        from methode in type.GetConstructors(Eigen).Cast<MethodBase>().Concat(type.GetMethods(Eigen))
        from parameter in methode.GetParameters()
        where parameter.ParameterType.IsAssignableTo(typeof(KamerDb))
        select $"{type.FullName} takes a {parameter.ParameterType.Name}";

    /// <summary>Properties of the kind that the two engines treat differently.</summary>
    public static IEnumerable<string> MetTijdzone(IEnumerable<Type> typen) =>
        from type in typen
        where !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        from veld in type.GetProperties(Eigen)
        where (Nullable.GetUnderlyingType(veld.PropertyType) ?? veld.PropertyType) == typeof(DateTimeOffset)
        select $"{type.FullName}.{veld.Name} is a DateTimeOffset";
}
